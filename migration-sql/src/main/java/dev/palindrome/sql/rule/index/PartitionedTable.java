package dev.palindrome.sql.rule.index;

import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;

/** Whether a table is known to have partitions instead of rows. */
final class PartitionedTable {

    private PartitionedTable() {}

    static boolean is(QualifiedName table, Schema schema) {
        return schema.table(table).filter(one -> one.shape().partitioned()).isPresent();
    }
}
