package dev.palindrome.sql.rule.partition;

import dev.palindrome.sql.effect.AttachedPartition;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Index.Element;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements that give a partition to be the indexes of its parent, beside its writers. */
final class MissingIndexSql {

    private MissingIndexSql() {}

    /** The statements below a line that says what they are; the empty string if none is missing that is known by columns. */
    static String lines(AttachPartition operation, Schema schema) {
        List<String> lines = new ArrayList<>();
        AttachedPartition.missingIndexes(operation, schema).stream()
                .filter(index -> index.predicate().isEmpty())
                .filter(index -> index.elements().stream().map(Element::column).allMatch(Optional::isPresent))
                .forEach(index -> add(index, operation, schema, lines));
        return lines.isEmpty()
                ? ""
                : "build the indexes that it lacks beside its writers:\n" + String.join("\n", lines) + "\n";
    }

    private static void add(Index index, AttachPartition operation, Schema schema, List<String> lines) {
        QualifiedName child = operation.child();
        String name =
                new Identifier(nameFor(child, operation.parent(), index.name().name())).sql();
        String columns = index.elements().stream()
                .map(element -> new Identifier(element.column().orElseThrow()).sql())
                .collect(Collectors.joining(", "));
        lines.add("CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX CONCURRENTLY " + name + " ON " + child.sql()
                + (index.method().equals("btree") ? "" : " USING " + index.method()) + " (" + columns + ");");
        schema.table(operation.parent())
                .filter(parent -> index.constraint())
                .flatMap(parent -> parent.constraint(index.name().name()))
                .filter(UniqueKey.class::isInstance)
                .map(key -> ((UniqueKey) key).primary() ? "PRIMARY KEY" : "UNIQUE")
                .ifPresent(kind -> lines.add("ALTER TABLE " + child.sql() + " ADD CONSTRAINT " + name + " " + kind
                        + " USING INDEX " + name + ";"));
    }

    /** The index's name with the partition's in the place of the table's. */
    private static String nameFor(QualifiedName partition, QualifiedName table, String index) {
        String rest = index.startsWith(table.name() + "_")
                ? index.substring(table.name().length() + 1)
                : index;
        return partition.name() + "_" + rest;
    }
}
