package dev.palindrome.sql.replay;

import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DrawnSequences;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.View;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives relations another name or schema; everything that refers to them follows. */
final class Relocation {

    private final Schema schema;

    Relocation(Schema schema) {
        this.schema = schema;
    }

    /** Moves a table, view, index or sequence, whatever has the name. */
    void relation(QualifiedName from, QualifiedName to) {
        if (schema.index(from).isPresent()) {
            index(from, to);
        } else if (schema.object(Tables.SEQUENCE, from).isPresent()) {
            sequence(from, to);
        } else {
            tableOrView(from, to);
        }
    }

    private void tableOrView(QualifiedName from, QualifiedName to) {
        List<Index> indexes = schema.indexesOf(from);
        Optional<Table> table = schema.table(from);
        Optional<View> view = schema.view(from);
        table.ifPresent(one -> {
            schema.removeTable(from);
            Table named = schema.notNullsHaveNames() ? one.withNotNullsNamed() : one;
            schema.put(named.withName(to).withConstraints(retargeted(named.constraints(), from, to)));
        });
        view.ifPresent(one -> {
            schema.removeView(from);
            schema.put(new View(to, one.materialized(), one.populated(), one.query(), one.reads(), one.origin())
                    .worded(one.wording()));
        });
        for (Index index : indexes) {
            QualifiedName name = new QualifiedName(to.schema(), index.name().name());
            replace(index, index.with(name, to, index.constraint(), index.valid()));
        }
        followReferences(from, to);
        if (!from.schema().equals(to.schema())) {
            table.ifPresent(one -> moveSequences(one, to));
        }
    }

    private void followReferences(QualifiedName from, QualifiedName to) {
        for (Table other : schema.referencing(from)) {
            schema.put(other.withConstraints(retargeted(other.constraints(), from, to)));
        }
        for (Table partition : schema.partitionsOf(from)) {
            schema.put(partition.withShape(
                    partition.shape().under(Optional.of(to), partition.shape().defaultPartition())));
        }
        for (Table heir : schema.heirsOf(from)) {
            schema.put(heir.withShape(heir.shape()
                    .inheriting(heir.shape().inherits().stream()
                            .map(parent -> parent.equals(from) ? to : parent)
                            .toList())));
        }
        for (View reader : schema.viewsReading(from)) {
            Set<QualifiedName> reads = new LinkedHashSet<>(reader.reads());
            reads.remove(from);
            reads.add(to);
            schema.put(new View(
                    reader.name(), reader.materialized(), reader.populated(), reader.query(), reads, reader.origin()));
        }
    }

    private static List<TableConstraint> retargeted(
            List<TableConstraint> constraints, QualifiedName from, QualifiedName to) {
        return constraints.stream()
                .map(one -> one instanceof ForeignKey key && key.target().equals(from) ? key.retargeted(to) : one)
                .toList();
    }

    /** Sequences that columns own move along with their table (manual, ALTER TABLE). */
    private void moveSequences(Table table, QualifiedName to) {
        for (Column column : table.columns()) {
            column.sequence().ifPresent(sequence -> sequence(sequence, to.sibling(sequence.name())));
        }
    }

    /** Renames an index, with the constraint that owns it. */
    void index(QualifiedName from, QualifiedName to) {
        schema.index(from).ifPresent(index -> {
            replace(index, index.with(to, index.table(), index.constraint(), index.valid()));
            if (index.constraint()) {
                schema.table(index.table())
                        .ifPresent(table -> schema.put(renamedConstraint(table, from.name(), to.name())));
            }
        });
    }

    static Table renamedConstraint(Table table, String from, String to) {
        return table.withConstraints(table.constraints().stream()
                .map(one -> one.name().equals(from) ? one.renamed(to) : one)
                .toList());
    }

    private void replace(Index from, Index to) {
        List<Index> parts = schema.partsOf(from.name());
        schema.removeIndex(from.name());
        schema.put(to);
        parts.forEach(part -> schema.put(part.under(Optional.of(to.name()))));
    }

    private static Table drawing(Table table, QualifiedName from, QualifiedName to) {
        return table.withColumns(table.columns().stream()
                .map(column -> DrawnSequences.of(column).contains(from)
                        ? column.withDefault(column.defaultValue()
                                .map(value -> DrawnSequences.named(value, name -> name.equals(from) ? to : name)))
                        : column)
                .toList());
    }

    private void sequence(QualifiedName from, QualifiedName to) {
        schema.object(Tables.SEQUENCE, from).ifPresent(sequence -> {
            Optional<Table> owner = schema.ownerOf(from);
            List<QualifiedName> drawing =
                    schema.drawingFrom(from).stream().map(Table::name).toList();
            schema.removeObject(Tables.SEQUENCE, from);
            schema.put(sequence.named(to));
            owner.ifPresent(table -> schema.put(table.withColumns(table.columns().stream()
                    .map(column -> column.sequence().filter(from::equals).isPresent()
                            ? column.withSequence(Optional.of(to))
                            : column)
                    .toList())));
            drawing.forEach(table -> schema.changeTable(table, one -> drawing(one, from, to)));
        });
    }
}
