package dev.palindrome.sql.rule.index;

import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.script.IndexText;
import java.util.ArrayList;
import java.util.List;

/** The statements that give a partitioned table an index beside its writers. */
final class PartitionedIndexSql {

    private final CreateIndex create;
    private final Schema schema;
    private final IndexText text;
    private final String kind;

    PartitionedIndexSql(CreateIndex create, Scene scene) {
        this.create = create;
        this.schema = scene.schema();
        this.text = new IndexText(scene.statement().sql());
        this.kind = create.made().unique() ? "CREATE UNIQUE INDEX" : "CREATE INDEX";
    }

    /** The statements, one a line. */
    String lines() {
        List<String> lines = new ArrayList<>();
        add(lines, create.made().table(), create.made().name().name());
        return String.join("\n", lines);
    }

    private void add(List<String> lines, QualifiedName table, String index) {
        lines.add(text.as(kind, index, "ONLY " + table.sql()) + ";");
        for (Table partition : schema.partitionsOf(table)) {
            String part = nameFor(partition.name(), table, index);
            if (partition.shape().partitioned()) {
                add(lines, partition.name(), part);
            } else {
                lines.add(text.as(kind + " CONCURRENTLY", part, partition.name().sql()) + ";");
            }
            lines.add("ALTER INDEX " + table.sibling(index).sql() + " ATTACH PARTITION "
                    + partition.name().sibling(part).sql() + ";");
        }
    }

    /** The index's name with the partition's in the place of the table's. */
    private static String nameFor(QualifiedName partition, QualifiedName table, String index) {
        String rest = index.startsWith(table.name() + "_")
                ? index.substring(table.name().length() + 1)
                : index;
        return partition.name() + "_" + rest;
    }
}
