package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Optional;

/** What is done to an index. */
public sealed interface IndexOperation extends Operation {

    /**
     * {@code CREATE INDEX}.
     *
     * @param span where it stands
     * @param made the index as it will be
     * @param concurrently whether writers go on meanwhile
     * @param ifNotExists whether an index that is there already is left alone
     * @param only whether the partitions of the table are left out
     */
    record CreateIndex(Span span, Index made, boolean concurrently, boolean ifNotExists, boolean only)
            implements IndexOperation {}

    /**
     * {@code DROP INDEX}, one for each index that it names.
     *
     * @param span where it stands
     * @param index the index
     * @param concurrently whether its table stays usable meanwhile
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropIndex(Span span, QualifiedName index, boolean concurrently, boolean ifExists, boolean cascade)
            implements IndexOperation {}

    /**
     * {@code REINDEX}.
     *
     * @param span where it stands
     * @param kind what is reindexed: {@code index}, {@code table}, {@code schema}, {@code database}, {@code system}
     * @param target its name, if it is an index or table
     * @param concurrently whether writers go on meanwhile
     */
    record Reindex(Span span, String kind, Optional<QualifiedName> target, boolean concurrently)
            implements IndexOperation {}

    /**
     * {@code ALTER INDEX … ATTACH PARTITION}.
     *
     * @param span where it stands
     * @param parent the index of the partitioned table
     * @param child the index of the partition
     */
    record AttachIndex(Span span, QualifiedName parent, QualifiedName child) implements IndexOperation {}
}
