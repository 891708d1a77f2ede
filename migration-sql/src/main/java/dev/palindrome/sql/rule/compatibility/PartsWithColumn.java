package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Index.Element;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a table that go with a column and whose loss says more than that the column is lost: keys, and what is about
 * other columns too.
 */
final class PartsWithColumn {

    private final Schema schema;
    private final QualifiedName table;
    private final String column;

    PartsWithColumn(Schema schema, QualifiedName table, String column) {
        this.schema = schema;
        this.table = table;
        this.column = column;
    }

    List<Dependent> all() {
        Stream<Dependent> constraints = schema.table(table).stream()
                .flatMap(known -> known.constraints().stream())
                .filter(this::isLost)
                .map(this::dependent);
        Stream<Dependent> indexes =
                schema.indexesOf(table).stream().filter(this::isLost).map(PartsWithColumn::dependent);
        return Stream.concat(constraints, indexes).toList();
    }

    private boolean isLost(TableConstraint constraint) {
        return constraint.columns().contains(column)
                && (constraint.columns().size() > 1 || !kind(constraint).isEmpty());
    }

    private boolean isLost(Index index) {
        Set<String> columns = columns(index);
        return !index.constraint() && columns.contains(column) && (index.unique() || columns.size() > 1);
    }

    private static Set<String> columns(Index index) {
        Set<String> columns = new HashSet<>(index.including());
        for (Element element : index.elements()) {
            element.column().ifPresent(columns::add);
            element.expression().ifPresent(expression -> columns.addAll(columns(expression)));
        }
        index.predicate().ifPresent(predicate -> columns.addAll(columns(predicate)));
        return columns;
    }

    private static List<String> columns(Node expression) {
        return Nodes.all(expression, ColumnRef.class).stream()
                .map(reference -> reference.fields().get(reference.fields().size() - 1))
                .filter(StringValue.class::isInstance)
                .map(name -> ((StringValue) name).sval())
                .toList();
    }

    private Dependent dependent(TableConstraint constraint) {
        String kind = constraint instanceof Check ? "the CHECK of several columns" : kind(constraint);
        return new Dependent(
                kind + " " + Listing.named(constraint.name()),
                "ALTER TABLE " + table.sql() + " DROP CONSTRAINT " + new Identifier(constraint.name()).sql() + ";");
    }

    private static Dependent dependent(Index index) {
        return new Dependent(
                (index.unique() ? "the unique index " : "the index of several columns ") + Listing.named(index.name()),
                "DROP INDEX CONCURRENTLY " + index.name().sql() + ";");
    }

    /** What a constraint is that guards more than a column by itself; otherwise the empty string. */
    private static String kind(TableConstraint constraint) {
        if (constraint instanceof UniqueKey key) {
            return key.primary() ? "the primary key" : "the unique constraint";
        }
        if (constraint instanceof ForeignKey) {
            return "the foreign key";
        }
        return constraint instanceof Exclusion ? "the exclusion constraint" : "";
    }
}
