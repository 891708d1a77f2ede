package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ObjectOperation.ChangePrivileges;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GRANT ALL, and GRANT to PUBLIC of what not everybody has anyway. A downgrade can only give back what its upgrade took, so it
 * is not asked.
 */
final class GrantWidened implements OperationRule<ChangePrivileges> {

    private static final String EVERYBODY = "public";

    /** What PUBLIC has by default: EXECUTE on routines, USAGE on types and languages; manual: "Privileges". */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("function", "procedure", "routine", "type", "domain", "language");

    private static final Map<String, String> OFTEN_NEEDED = Map.of(
            "table", "SELECT, INSERT, UPDATE, DELETE",
            "all tables in schema", "SELECT, INSERT, UPDATE, DELETE",
            "sequence", "USAGE",
            "all sequences in schema", "USAGE",
            "schema", "USAGE",
            "database", "CONNECT");

    private static final String OF_PUBLIC =
            "PUBLIC is every role of the server, those that come next year among them, and no role can be left out of it";

    private static final String OF_ALL =
            "ALL holds what only an owner needs: on a table TRUNCATE, REFERENCES, TRIGGER and since 17 MAINTAIN, on a schema"
                    + " CREATE";

    @Override
    public Code code() {
        return SecurityRule.GRANT_WIDENING;
    }

    @Override
    public Class<ChangePrivileges> operations() {
        return ChangePrivileges.class;
    }

    @Override
    public void look(ChangePrivileges change, Scene scene) {
        if (!change.grant() || scene.direction() == Direction.DOWNGRADE || isOpenToAll(change)) {
            return;
        }
        boolean toEverybody = change.roles().contains(EVERYBODY);
        if (toEverybody || change.privileges().contains("all")) {
            scene.report(
                    code().with(
                                    "privileges",
                                    String.join(", ", change.privileges()).toUpperCase(Locale.ROOT))
                            .with("objects", objects(change))
                            .with("roles", String.join(", ", change.roles()))
                            .with("consequence", toEverybody ? OF_PUBLIC : OF_ALL)
                            .with("sql", narrower(change)),
                    change.span());
        }
    }

    private static boolean isOpenToAll(ChangePrivileges change) {
        return OPEN_TO_ALL.stream()
                .anyMatch(kind -> change.kind().equals(kind) || change.kind().equals("all " + kind + "s in schema"));
    }

    /** The same grant of what applications need, to the roles that are named. */
    private static String narrower(ChangePrivileges change) {
        String kind = change.byDefault() ? change.kind() + "s" : change.kind();
        String objects = change.byDefault() ? "" : " " + String.join(", ", change.objects());
        String roles = change.roles().stream()
                .filter(role -> !role.equals(EVERYBODY))
                .map(role -> new Identifier(role).sql())
                .collect(Collectors.joining(", "));
        return (change.byDefault() ? "ALTER DEFAULT PRIVILEGES " : "")
                + "GRANT " + OFTEN_NEEDED.getOrDefault(change.kind(), "...")
                + " ON " + kind.toUpperCase(Locale.ROOT) + objects
                + " TO " + (roles.isEmpty() ? "..." : roles) + ";";
    }

    private static String objects(ChangePrivileges change) {
        String names = String.join(", ", change.objects());
        return names.isEmpty() ? "each " + change.kind() + " that is to come" : change.kind() + " `" + names + "`";
    }
}
