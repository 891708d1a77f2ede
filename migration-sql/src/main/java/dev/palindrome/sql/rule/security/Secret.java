package dev.palindrome.sql.rule.security;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.AlterRoleStmt;
import dev.palindrome.sql.ast.AlterSubscriptionStmt;
import dev.palindrome.sql.ast.AlterUserMappingStmt;
import dev.palindrome.sql.ast.CreateRoleStmt;
import dev.palindrome.sql.ast.CreateSubscriptionStmt;
import dev.palindrome.sql.ast.CreateUserMappingStmt;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RoleSpec;
import dev.palindrome.sql.ast.RoleSpecType;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.lex.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A password in a statement; the password itself is not kept, so that no message can show it.
 *
 * @param object what it opens, for messages
 * @param elsewhere how to set it where nobody keeps the statement
 */
record Secret(String object, String elsewhere) {

    /** A password with something in it, as the two forms of a connection string have it; manual: "Connection Strings". */
    private static final Pattern IN_CONNECTION = Pattern.compile(
            "(?i)(?:^|\\s)password\\s*=\\s*(?!''|\\s)\\S|^postgres(?:ql)?://[^/?]*?:[^/?@]+@|[?&]password=[^&]");

    static Optional<Secret> in(Node statement) {
        return inRole(statement)
                .or(() -> inUserMapping(statement))
                .or(() -> inSubscription(statement))
                .or(() -> inCall(statement));
    }

    private static Optional<Secret> inRole(Node statement) {
        if (statement instanceof CreateRoleStmt create && hasPassword(create.options())) {
            return Optional.of(ofRole(Objects.requireNonNullElse(create.role(), "")));
        }
        if (statement instanceof AlterRoleStmt alter && hasPassword(alter.options())) {
            return Optional.of(ofRole(name(alter.role())));
        }
        return Optional.empty();
    }

    private static Secret ofRole(String role) {
        return new Secret("the role `" + role + "`", "psql -c '\\password " + role + "'");
    }

    private static Optional<Secret> inUserMapping(Node statement) {
        if (statement instanceof CreateUserMappingStmt create && hasPassword(create.options())) {
            return Optional.of(ofUserMapping(create.user(), create.servername()));
        }
        if (statement instanceof AlterUserMappingStmt alter && hasPassword(alter.options())) {
            return Optional.of(ofUserMapping(alter.user(), alter.servername()));
        }
        return Optional.empty();
    }

    private static Secret ofUserMapping(@Nullable RoleSpec user, @Nullable String server) {
        String name = Objects.requireNonNullElse(server, "");
        return new Secret(
                "a user of the server `" + name + "`",
                "ALTER USER MAPPING FOR " + name(user) + " SERVER " + new Identifier(name).sql()
                        + " OPTIONS (ADD password '...');");
    }

    private static Optional<Secret> inSubscription(Node statement) {
        if (statement instanceof CreateSubscriptionStmt create) {
            return inConnection(create.subname(), create.conninfo());
        }
        return statement instanceof AlterSubscriptionStmt alter
                ? inConnection(alter.subname(), alter.conninfo())
                : Optional.empty();
    }

    private static Optional<Secret> inConnection(@Nullable String subscription, @Nullable String connection) {
        if (connection == null || !IN_CONNECTION.matcher(connection).find()) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(subscription, "");
        return Optional.of(new Secret(
                "the connection of the subscription `" + name + "`",
                "ALTER SUBSCRIPTION " + new Identifier(name).sql() + " CONNECTION '... passfile=...';"));
    }

    /** A connection string among the arguments of {@code dblink}; who calls it asks for that function. */
    private static Optional<Secret> inCall(Node statement) {
        boolean connects = statement instanceof SelectStmt
                && Nodes.all(statement, A_Const.class).stream()
                        .map(A_Const::sval)
                        .anyMatch(text -> text != null
                                && IN_CONNECTION.matcher(text.sval()).find());
        return connects
                ? Optional.of(new Secret(
                        "the connection of `dblink`",
                        "CREATE SERVER ... FOREIGN DATA WRAPPER dblink_fdw;\nSELECT dblink_connect('...');"))
                : Optional.empty();
    }

    private static boolean hasPassword(List<Node> options) {
        return options.stream()
                .anyMatch(option -> option instanceof DefElem element
                        && "password".equals(element.defname())
                        && element.arg() instanceof StringValue value
                        && !value.sval().isEmpty());
    }

    private static String name(@Nullable RoleSpec role) {
        if (role == null) {
            return "";
        }
        return role.roletype() == RoleSpecType.ROLESPEC_CSTRING
                ? Objects.requireNonNullElse(role.rolename(), "")
                : role.roletype().name().substring("ROLESPEC_".length()).toLowerCase(Locale.ROOT);
    }
}
