package dev.palindrome.sql.operation;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Optional;

/** What is done to the partitions and children of a table. */
public sealed interface PartitionOperation extends Operation {

    /**
     * {@code ATTACH PARTITION}.
     *
     * @param span where it stands
     * @param parent the partitioned table
     * @param child the table that becomes a partition
     * @param byDefault whether it becomes the DEFAULT partition
     * @param bound the bound, unless it is the DEFAULT partition
     * @param written the bound as written
     */
    record AttachPartition(
            Span span,
            QualifiedName parent,
            QualifiedName child,
            boolean byDefault,
            Optional<Node> bound,
            Optional<PartitionBoundSpec> written)
            implements PartitionOperation {}

    /**
     * {@code DETACH PARTITION}.
     *
     * @param span where it stands
     * @param parent the partitioned table
     * @param child the partition
     * @param concurrently whether the parent stays usable meanwhile
     * @param finish whether it ends an interrupted one: {@code FINALIZE}
     */
    record DetachPartition(Span span, QualifiedName parent, QualifiedName child, boolean concurrently, boolean finish)
            implements PartitionOperation {}

    /**
     * {@code INHERIT} or {@code NO INHERIT}.
     *
     * @param span where it stands
     * @param child the table
     * @param parent the table that it inherits from
     * @param inherits whether it does then
     */
    record ChangeInheritance(Span span, QualifiedName child, QualifiedName parent, boolean inherits)
            implements PartitionOperation {}
}
