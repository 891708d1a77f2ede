package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.NameNodes;
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
 * @param wording the statement that made it, as long as its words are still right
 */
public record View(
        QualifiedName name,
        boolean materialized,
        boolean populated,
        Optional<Node> query,
        Set<QualifiedName> reads,
        Origin origin,
        Optional<Wording> wording) {

    /** Copies the set. */
    public View {
        reads = Set.copyOf(reads);
    }

    /** A view of which nothing more is known. */
    public View(
            QualifiedName name,
            boolean materialized,
            boolean populated,
            Optional<Node> query,
            Set<QualifiedName> reads,
            Origin origin) {
        this(name, materialized, populated, query, reads, origin, Optional.empty());
    }

    /**
     * The view with the statement that makes it as it is.
     *
     * @param other the statement, or empty if nobody knows it any more
     * @return the view
     */
    public View worded(Optional<Wording> other) {
        return new View(name, materialized, populated, query, reads, origin, other);
    }

    /**
     * The view after a column of a relation was renamed that it reads; its own columns keep their names. If it reads others
     * too, a column of that name may be theirs, and nobody knows the query any more.
     *
     * @param relation the relation
     * @param from the old name
     * @param to the new name
     * @return the view, whose words are not right any more
     */
    public View columnRenamed(QualifiedName relation, String from, String to) {
        Optional<Node> renamed = reads.equals(Set.of(relation))
                ? query.map(one -> Renamed.inQuery(one, from, to))
                : query.filter(one -> !NameNodes.mentionsColumn(one, from));
        return new View(name, materialized, populated, renamed, reads, origin, Optional.empty());
    }
}
