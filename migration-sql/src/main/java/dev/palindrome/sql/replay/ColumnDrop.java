package dev.palindrome.sql.replay;

import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Drops a column with the indexes and constraints that involve it, and on CASCADE with foreign keys, generated columns, policies
 * and views that use it (manual, ALTER TABLE).
 */
final class ColumnDrop {

    private final QualifiedName name;
    private final Schema schema;

    ColumnDrop(QualifiedName name, Schema schema) {
        this.name = name;
        this.schema = schema;
    }

    void drop(String column, boolean cascade) {
        Optional<Table> known = schema.table(name);
        if (known.isEmpty()) {
            return;
        }
        Table table = known.get();
        if (cascade) {
            dropUsers(table, column);
        }
        dropComputed(table, column, cascade);
        table.column(column).ifPresent(one -> Dependents.dropSequence(one, schema));
        schema.indexesOf(name).stream()
                .filter(index -> involves(index, column))
                .forEach(index -> IndexChanges.drop(index.name(), schema));
        Table now = schema.tableOrUnknown(name);
        schema.put(now.withColumns(now.columns().stream()
                        .filter(one -> !one.name().equals(column))
                        .toList())
                .withConstraints(now.constraints().stream()
                        .filter(one -> !one.columns().contains(column))
                        .toList()));
    }

    private void dropUsers(Table table, String column) {
        Dependents.dropForeignKeys(
                name, key -> key.targetColumns().contains(column) || ofPrimaryKey(key, column), schema);
        schema.viewsReading(name).stream()
                // a view whose query nobody knows may go: then nothing is known of it
                .filter(view -> view.query().isEmpty()
                        || view.query()
                                .filter(query -> NameNodes.mentionsColumn(query, column))
                                .isPresent())
                .forEach(view -> Dependents.dropView(view.name(), true, schema));
        List<Policy> left = table.policies().stream()
                .filter(policy -> !mentions(policy.using(), column) && !mentions(policy.withCheck(), column))
                .toList();
        schema.put(schema.tableOrUnknown(name).withPolicies(left));
        dropTriggers(column);
    }

    /** Columns that are computed from it go without being asked for. */
    private void dropComputed(Table table, String column, boolean cascade) {
        table.columns().stream()
                .filter(one -> one.generation() == Generation.STORED || one.generation() == Generation.VIRTUAL)
                .filter(one -> mentions(one.defaultValue(), column))
                .map(Column::name)
                .forEach(generated -> drop(generated, cascade));
    }

    /** The triggers with the column behind {@code UPDATE OF} or in their condition. */
    private void dropTriggers(String column) {
        String named = "\"?" + Pattern.quote(column) + "\"?(?![\\w$\"])";
        Pattern uses =
                Pattern.compile("(?is)\\b(?:new|old)\\s*\\.\\s*" + named + "|\\bof\\b[^()]*?(?<![\\w$\"])" + named);
        Set<String> gone = schema.remarks(Schema.RELATION, name).stream()
                .filter(remark -> uses.matcher(remark.wording().before()).find()
                        || uses.matcher(remark.wording().after()).find())
                .flatMap(remark -> remark.part().stream())
                .filter(part -> part.kind().equals(Part.TRIGGER))
                .map(Part::name)
                .collect(Collectors.toSet());
        Table now = schema.tableOrUnknown(name);
        schema.put(now.withTriggers(now.triggers().stream()
                .filter(trigger -> !gone.contains(trigger.name()))
                .toList()));
    }

    private boolean ofPrimaryKey(TableConstraint.ForeignKey key, String column) {
        return key.targetColumns().isEmpty()
                && schema.tableOrUnknown(name).constraints().stream()
                        .anyMatch(one -> one instanceof TableConstraint.UniqueKey unique
                                && unique.primary()
                                && unique.columns().contains(column));
    }

    /** Whether an index needs the column. */
    static boolean involves(Index index, String column) {
        return index.including().contains(column)
                || mentions(index.predicate(), column)
                || index.elements().stream()
                        .anyMatch(element ->
                                element.column().filter(column::equals).isPresent()
                                        || mentions(element.expression(), column));
    }

    private static boolean mentions(Optional<Node> expression, String column) {
        return expression.filter(one -> NameNodes.mentionsColumn(one, column)).isPresent();
    }
}
