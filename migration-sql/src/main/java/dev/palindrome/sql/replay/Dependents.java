package dev.palindrome.sql.replay;

import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DrawnSequences;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.UserType.Domain;
import dev.palindrome.sql.schema.View;
import dev.palindrome.sql.schema.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Drops objects with what goes with them (manual, section 5.15). */
final class Dependents {

    /** A body that stands in a string is looked at when it runs. */
    private static final Pattern CONSTANT = Pattern.compile("(?s)(\\$\\w*\\$).*?\\1|'(?:[^']|'')*'");

    private Dependents() {}

    /** Drops a table with its indexes, sequences and partitions, and on CASCADE with what refers to it. */
    static void dropTable(QualifiedName name, boolean cascade, Schema schema) {
        schema.partitionsOf(name).forEach(partition -> dropTable(partition.name(), cascade, schema));
        if (cascade) {
            schema.heirsOf(name).forEach(heir -> dropTable(heir.name(), true, schema));
            dropForeignKeys(name, key -> true, schema);
            schema.viewsReading(name).forEach(view -> dropView(view.name(), true, schema));
            dropUsersOfRows(name, schema);
        }
        schema.table(name).ifPresent(table -> table.columns().forEach(column -> dropSequence(column, schema)));
        schema.removeTable(name);
    }

    /** Drops the sequence that a column owns. */
    static void dropSequence(Column column, Schema schema) {
        column.sequence().ifPresent(sequence -> {
            schema.removeObject(Tables.SEQUENCE, sequence);
            dropDefaults(sequence, schema);
        });
    }

    /** Drops the defaults that draw from a sequence; the columns stay. */
    static void dropDefaults(QualifiedName sequence, Schema schema) {
        for (Table table : schema.drawingFrom(sequence)) {
            schema.put(table.withColumns(table.columns().stream()
                    .map(column -> DrawnSequences.of(column).contains(sequence)
                            ? column.withDefault(Optional.empty())
                            : column)
                    .toList()));
        }
    }

    /** Drops foreign keys to a table. */
    static void dropForeignKeys(QualifiedName target, Predicate<ForeignKey> which, Schema schema) {
        for (Table table : schema.referencing(target)) {
            List<TableConstraint> left = table.constraints().stream()
                    .filter(one ->
                            !(one instanceof ForeignKey key && key.target().equals(target) && which.test(key)))
                    .toList();
            schema.put(table.withConstraints(left));
        }
    }

    /** What uses the type of a relation's rows, and the policies of other tables that query it. */
    private static void dropUsersOfRows(QualifiedName relation, Schema schema) {
        for (Table table : schema.tablesWith(relation)) {
            table.columns().stream()
                    .filter(column -> column.type().name().equals(relation))
                    .map(Column::name)
                    .forEach(column -> new ColumnDrop(table.name(), schema).drop(column, true));
        }
        dropRoutinesWith(relation, schema);
        for (QualifiedName other : schema.tables()) {
            schema.table(other)
                    .filter(table -> table.policies().stream().anyMatch(policy -> queries(policy, relation)))
                    .ifPresent(table -> schema.put(table.withPolicies(table.policies().stream()
                            .filter(policy -> !queries(policy, relation))
                            .toList())));
        }
    }

    private static boolean queries(Policy policy, QualifiedName relation) {
        return Stream.concat(policy.using().stream(), policy.withCheck().stream())
                .flatMap(expression -> Nodes.all(expression, RangeVar.class).stream())
                .anyMatch(named -> relation.name().equals(named.relname())
                        && (named.schemaname() == null || relation.schema().equals(named.schemaname())));
    }

    /** Drops the routines with an argument of a type, and forgets what may use it otherwise. */
    static void dropRoutinesWith(QualifiedName type, Schema schema) {
        for (QualifiedName name : Set.copyOf(schema.routines())) {
            for (Routine routine : schema.routines(name)) {
                if (routine.arguments().stream()
                        .anyMatch(argument -> argument.name().equals(type))) {
                    new RoutineDrop(name, schema).drop(Optional.of(routine.arguments()), true);
                }
            }
        }
        forgetMentioning(type, schema);
    }

    /** Forgets the routines and domains whose statement has a name that is gone: they may be gone too. */
    static void forgetMentioning(QualifiedName gone, Schema schema) {
        Pattern word = Pattern.compile("(?<![\\w$])\"?" + Pattern.quote(gone.name()) + "\"?(?![\\w$])");
        for (QualifiedName name : Set.copyOf(schema.routines())) {
            for (Routine routine : schema.routines(name)) {
                if (mentions(routine.wording(), word)) {
                    schema.removeRoutine(name, Optional.of(routine.arguments()));
                }
            }
        }
        for (QualifiedName name : Set.copyOf(schema.types())) {
            boolean mentioned = schema.type(name)
                    .filter(Domain.class::isInstance)
                    .filter(type -> mentions(((Domain) type).wording(), word))
                    .isPresent();
            if (mentioned) {
                schema.removeType(name);
            }
        }
    }

    private static boolean mentions(Optional<Wording> wording, Pattern word) {
        return wording.filter(
                        text -> word.matcher(CONSTANT.matcher(text.after()).replaceAll("''"))
                                .find())
                .isPresent();
    }

    /** Drops a view, and on CASCADE the views that read it. */
    static void dropView(QualifiedName name, boolean cascade, Schema schema) {
        if (cascade) {
            for (View reader : schema.viewsReading(name)) {
                if (!reader.name().equals(name)) {
                    dropView(reader.name(), true, schema);
                }
            }
        }
        if (cascade) {
            dropUsersOfRows(name, schema);
        }
        schema.removeView(name);
    }
}
