package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Schema.Contents;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import dev.palindrome.sql.schema.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What CASCADE drops, as far as the schema knows it, in an order in which it can be dropped by name. */
final class Dependents {

    private final Schema schema;

    Dependents(Schema schema) {
        this.schema = schema;
    }

    List<Dependent> of(Operation operation) {
        if (operation instanceof DropTable drop) {
            return joined(views(drop.table(), view -> true), foreignKeys(drop.table(), key -> true));
        }
        if (operation instanceof DropView drop) {
            return views(drop.view(), view -> true).toList();
        }
        if (operation instanceof DropColumn drop) {
            return joined(
                    views(drop.table(), view -> mentions(view, drop.column())),
                    foreignKeys(drop.table(), key -> referenced(key).contains(drop.column())));
        }
        if (operation instanceof DropConstraint drop) {
            return foreignKeys(drop.table(), key -> isKeyOf(drop, key)).toList();
        }
        if (operation instanceof DropType drop) {
            return columnsOf(drop.type()).toList();
        }
        if (operation instanceof DropObject drop && drop.kind().equals("schema")) {
            return contentsOf(drop.name().name());
        }
        return List.of();
    }

    private static List<Dependent> joined(Stream<Dependent> first, Stream<Dependent> second) {
        return Stream.concat(first, second).toList();
    }

    // ---- views ----

    /** The views that read the relation, and those that read these; a view behind those that read it. */
    private Stream<Dependent> views(QualifiedName relation, Predicate<View> affected) {
        Set<QualifiedName> seen = new HashSet<>();
        List<Dependent> found = new ArrayList<>();
        schema.viewsReading(relation).stream().filter(affected).forEach(view -> collect(view, seen, found));
        return found.stream();
    }

    private void collect(View view, Set<QualifiedName> seen, List<Dependent> found) {
        if (seen.add(view.name())) {
            schema.viewsReading(view.name()).forEach(reader -> collect(reader, seen, found));
            found.add(dependent(view));
        }
    }

    private static boolean mentions(View view, String column) {
        return view.query()
                .map(query -> NameNodes.mentionsColumn(query, column))
                .orElse(true);
    }

    private static Dependent dependent(View view) {
        String kind = view.materialized() ? "materialized view" : "view";
        String drop = view.materialized() ? "DROP MATERIALIZED VIEW " : "DROP VIEW ";
        return new Dependent(
                kind + " " + Listing.named(view.name()), drop + view.name().sql() + ";");
    }

    // ---- foreign keys ----

    private Stream<Dependent> foreignKeys(QualifiedName target, Predicate<ForeignKey> affected) {
        return schema.referencing(target).stream()
                .filter(table -> !table.name().equals(target))
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> key.target().equals(target) && affected.test(key))
                        .map(key -> dependent(table, key)));
    }

    /** The referenced columns; those of the primary key if the text names none. */
    private List<String> referenced(ForeignKey key) {
        return key.targetColumns().isEmpty()
                ? schema.table(key.target())
                        .flatMap(Table::primaryKey)
                        .map(UniqueKey::columns)
                        .orElse(List.of())
                : key.targetColumns();
    }

    private boolean isKeyOf(DropConstraint drop, ForeignKey key) {
        Optional<TableConstraint> dropped =
                schema.table(drop.table()).flatMap(table -> table.constraint(drop.constraint()));
        return dropped.filter(UniqueKey.class::isInstance)
                .filter(unique -> unique.columns().size() == referenced(key).size()
                        && unique.columns().containsAll(referenced(key)))
                .isPresent();
    }

    private static Dependent dependent(Table table, ForeignKey key) {
        return new Dependent(
                "foreign key " + Listing.named(key.name()) + " of " + Listing.named(table.name()),
                "ALTER TABLE " + table.name().sql() + " DROP CONSTRAINT " + new Identifier(key.name()).sql() + ";");
    }

    // ---- what types and schemas hold ----

    private Stream<Dependent> columnsOf(QualifiedName type) {
        return schema.tablesWith(type).stream()
                .flatMap(table -> table.columns().stream()
                        .filter(column -> column.type().name().equals(type))
                        .map(column -> dependent(table, column)));
    }

    private static Dependent dependent(Table table, Column column) {
        return new Dependent(
                "column " + Listing.named(table.name() + "." + column.name()),
                "ALTER TABLE " + table.name().sql() + " DROP COLUMN " + new Identifier(column.name()).sql() + ";");
    }

    /** Views first, and each kind in one statement: PostgreSQL then finds the order itself. */
    private List<Dependent> contentsOf(String name) {
        Contents contents = schema.contentsOf(name);
        List<Dependent> found = new ArrayList<>();
        for (QualifiedName view : contents.views()) {
            schema.view(view).map(Dependents::dependent).ifPresent(found::add);
        }
        String tables = contents.tables().stream().map(QualifiedName::sql).collect(Collectors.joining(", "));
        for (QualifiedName table : contents.tables()) {
            found.add(new Dependent("table " + Listing.named(table), "DROP TABLE " + tables + ";"));
        }
        return found;
    }
}
