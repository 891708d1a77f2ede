package dev.palindrome.sql.rule.constraint;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a PRIMARY KEY or UNIQUE constraint comes to a table with rows: its index first, beside the writers. */
final class KeyText {

    private final LateConstraint<UniqueKey> late;
    private final Schema schema;
    private final boolean partitioned;

    KeyText(LateConstraint<UniqueKey> late, Schema schema) {
        this.late = late;
        this.schema = schema;
        this.partitioned = schema.tableOrUnknown(late.table()).shape().partitioned();
    }

    /** What to do, for the first line of the fix. */
    String advice() {
        return partitioned
                ? "a partitioned table takes over no index (0A000), but a unique index, put together from those of its partitions,"
                        + " tells its rows apart too"
                : "build the index beside the writers, and let the constraint take it over";
    }

    /** The statements, without the last semicolon. */
    String sql() {
        String column = late.withoutClause(late.constraint().primary() ? "primary" : "unique");
        return column + (partitioned ? ofPartitions() : takenOver());
    }

    private String takenOver() {
        String kind = late.constraint().primary() ? "PRIMARY KEY" : "UNIQUE";
        return create("CONCURRENTLY " + late.name(), late.table(), "") + ";\n" + late.alterTable() + "ADD CONSTRAINT "
                + late.name() + " " + kind + " USING INDEX " + late.name();
    }

    private String ofPartitions() {
        List<String> lines = new ArrayList<>();
        lines.add(create(late.name(), late.table(), "ONLY "));
        for (Table partition : schema.partitionsOf(late.table())) {
            QualifiedName part = partition
                    .name()
                    .sibling(partition.name().name() + "_" + late.constraint().name());
            lines.add(create("CONCURRENTLY " + new Identifier(part.name()).sql(), partition.name(), ""));
            lines.add("ALTER INDEX "
                    + late.table().sibling(late.constraint().name()).sql() + " ATTACH PARTITION " + part.sql());
        }
        return String.join(";\n", lines);
    }

    private String create(String name, QualifiedName table, String only) {
        String columns = late.constraint().columns().stream()
                .map(column -> new Identifier(column).sql())
                .collect(Collectors.joining(", "));
        return "CREATE UNIQUE INDEX " + name + " ON " + only + table.sql() + " (" + columns + ")";
    }
}
