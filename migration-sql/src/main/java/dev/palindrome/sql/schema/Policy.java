package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Node;
import java.util.List;
import java.util.Optional;

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
}
