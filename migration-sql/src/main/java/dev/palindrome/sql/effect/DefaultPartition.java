package dev.palindrome.sql.effect;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.Optional;

/** The partition of a table that takes what no other takes. */
final class DefaultPartition {

    private DefaultPartition() {}

    static Optional<Table> of(QualifiedName parent, Surroundings around) {
        return around.schema().partitionsOf(parent).stream()
                .filter(partition -> partition.shape().defaultPartition())
                .findFirst();
    }
}
