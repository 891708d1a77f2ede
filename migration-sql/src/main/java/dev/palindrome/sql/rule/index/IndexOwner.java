package dev.palindrome.sql.rule.index;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.Optional;

/**
 * The constraint that an index belongs to; it has the same name.
 *
 * @param table the table of both
 * @param known whether the schema says so; if not, the index only has the name that PostgreSQL gives that of a primary key
 */
record IndexOwner(QualifiedName table, boolean known) {

    private static final String PRIMARY_KEY = "_pkey";

    static Optional<IndexOwner> of(QualifiedName index, Schema schema) {
        return schema.index(index)
                .map(one -> one.constraint()
                        ? Optional.of(new IndexOwner(one.table(), true))
                        : Optional.<IndexOwner>empty())
                .orElseGet(() -> guess(index));
    }

    private static Optional<IndexOwner> guess(QualifiedName index) {
        String name = index.name();
        int end = name.length() - PRIMARY_KEY.length();
        return end > 0 && name.endsWith(PRIMARY_KEY)
                ? Optional.of(new IndexOwner(index.sibling(name.substring(0, end)), false))
                : Optional.empty();
    }
}
