package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Node;
import java.util.Optional;
import java.util.Set;

/**
 * A view or a materialized view.
 *
 * @param name its name
 * @param materialized whether it keeps rows
 * @param populated whether a materialized view has been filled; true for a view
 * @param query what it shows, if that is known
 * @param reads the relations that the query names
 * @param origin where it comes from
 */
public record View(
        QualifiedName name,
        boolean materialized,
        boolean populated,
        Optional<Node> query,
        Set<QualifiedName> reads,
        Origin origin) {

    /** Copies the set. */
    public View {
        reads = Set.copyOf(reads);
    }
}
