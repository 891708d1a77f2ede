package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A row-level security policy of a table.
 *
 * @param name its name
 * @param command the command that it is for, in lower case, or {@code all}
 * @param permissive whether it permits rather than restricts
 * @param roles the roles that it is for; empty for PUBLIC
 * @param using which rows are visible, if it says so
 * @param withCheck which rows may be written, if it says so
 * @param origin where it comes from
 */
public record Policy(
        String name,
        String command,
        boolean permissive,
        List<String> roles,
        Optional<Node> using,
        Optional<Node> withCheck,
        Origin origin) {

    /** Copies the roles. */
    public Policy {
        roles = List.copyOf(roles);
    }

    /**
     * The policy with other expressions.
     *
     * @param change gives the expression in the place of another, or the same one
     * @return the policy
     */
    public Policy withExpressions(UnaryOperator<Node> change) {
        return new Policy(name, command, permissive, roles, using.map(change), withCheck.map(change), origin);
    }

    /**
     * The policy after a column of its table was renamed.
     *
     * @param from the old name
     * @param to the new name
     * @return the policy
     */
    public Policy columnRenamed(String from, String to) {
        return new Policy(
                name, command, permissive, roles, Renamed.in(using, from, to), Renamed.in(withCheck, from, to), origin);
    }
}
