package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.deparse.Deparse;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes {@code CREATE POLICY}. */
final class PolicySql {

    private final Before before;

    PolicySql(Before before) {
        this.before = before;
    }

    /** The statement, if its conditions can be written. */
    Optional<String> create(Policy policy, QualifiedName name) {
        Table table = before.schema().tableOrUnknown(name);
        return clause(" USING (", policy.using(), table)
                .flatMap(using -> clause(" WITH CHECK (", policy.withCheck(), table)
                        .map(check -> head(policy, name) + using + check));
    }

    private String head(Policy policy, QualifiedName table) {
        String roles = policy.roles().isEmpty()
                ? ""
                : policy.roles().stream().map(PolicySql::role).collect(Collectors.joining(", ", " TO ", ""));
        return "CREATE POLICY " + Spelling.identifier(policy.name()) + " ON " + before.name(table)
                + (policy.permissive() ? "" : " AS RESTRICTIVE")
                + (policy.command().equals("all")
                        ? ""
                        : " FOR " + policy.command().toUpperCase(Locale.ROOT))
                + roles;
    }

    /** A role; the words that stand for one are none. */
    static String role(String role) {
        return switch (role) {
            case "public", "current_role", "current_user", "session_user" -> role.toUpperCase(Locale.ROOT);
            default -> Spelling.identifier(role);
        };
    }

    private static Optional<String> clause(String words, Optional<Node> condition, Table table) {
        if (condition.isEmpty()) {
            return Optional.of("");
        }
        // a condition with a query names the columns of other tables too
        return Expression.of(condition.get(), table)
                .or(() -> table.complete() ? Optional.empty() : Deparse.expression(condition.get()))
                .map(text -> words + text + ")");
    }
}
