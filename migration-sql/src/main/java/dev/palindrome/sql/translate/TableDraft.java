package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ColumnDef;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a table while its definition is read. Names are chosen when PostgreSQL chooses them: those of sequences at once,
 * then those of CHECKs, of keys, the primary key first, and of foreign keys.
 */
final class TableDraft {

    private final Scope scope;
    private final QualifiedName table;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final List<TableConstraint> constraints = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final ConstraintDrafts drafts;
    private boolean complete = true;

    TableDraft(QualifiedName table, Scope scope) {
        this.table = table;
        this.scope = scope;
        this.drafts = new ConstraintDrafts(table, scope);
    }

    /** Says that the table has parts that nobody knows. */
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    List<Column> columns() {
        return List.copyOf(columns.values());
    }

    List<TableConstraint> constraints() {
        return constraints;
    }

    List<Index> indexes() {
        return indexes;
    }

    /** Takes over a column from another table. */
    void take(Column column) {
        columns.merge(column.name(), column, (mine, other) -> mine.withNotNull(mine.notNull() || other.notNull()));
    }

    /** Takes over a constraint from another table, unless there is one with its name. */
    void take(TableConstraint constraint) {
        if (constraints.stream().noneMatch(one -> one.name().equals(constraint.name()))) {
            constraints.add(constraint);
            scope.chosen().takeConstraint(table.sibling(constraint.name()));
        }
    }

    void take(Index index) {
        indexes.add(index);
    }

    /** Reads an element of a definition. */
    void read(Node element) {
        if (element instanceof ColumnDef definition) {
            column(definition);
        } else if (element instanceof Constraint constraint) {
            constraint(constraint);
        }
    }

    void column(ColumnDef definition) {
        String name = Names.of(definition.colname());
        Optional<Column> given = Optional.ofNullable(columns.get(name));
        if (definition.typeName() == null && given.isEmpty()) {
            // an option for a column of a parent or type that is not known
            complete = false;
            return;
        }
        Column column = given.map(inherited -> inherited.withNotNull(inherited.notNull() || definition.isNotNull()))
                .orElseGet(() -> new Column(
                        name,
                        scope.type(definition.typeName()),
                        definition.isNotNull(),
                        Optional.empty(),
                        Generation.NONE,
                        Optional.ofNullable(definition.collClause()).map(clause -> collation(clause.collname())),
                        Optional.empty(),
                        scope.origin()));
        if (definition.typeName() != null && Types.isSerial(definition.typeName())) {
            column = serial(column);
        }
        for (Node node : definition.constraints()) {
            if (node instanceof Constraint constraint) {
                column = constrained(column, constraint);
            }
        }
        columns.put(name, column);
    }

    static QualifiedName collation(List<Node> names) {
        return new QualifiedName(Names.schemaOf(names).orElse(DataType.BUILT_IN), Names.last(names));
    }

    private Column serial(Column column) {
        QualifiedName sequence = sequence(column);
        return column.withNotNull(true)
                .withGeneration(Generation.SERIAL)
                .withDefault(Optional.of(Defaults.nextOf(sequence)))
                .withSequence(Optional.of(sequence));
    }

    private QualifiedName sequence(Column column) {
        return scope.chosen().relation(table, List.of(column.name()), "seq");
    }

    /** The column as an identity column with a sequence of its own. */
    Column identity(Column column, List<Node> options) {
        QualifiedName sequence = SequenceOptions.name(options, table).orElseGet(() -> sequence(column));
        return column.withNotNull(true).withGeneration(Generation.IDENTITY).withSequence(Optional.of(sequence));
    }

    private Column constrained(Column column, Constraint constraint) {
        ConstrType kind = constraint.contype();
        if (kind == ConstrType.CONSTR_NOTNULL) {
            if (constraint.conname() != null) {
                take(notNull(constraint, column.name()));
            }
            return column.withNotNull(true);
        }
        if (kind == ConstrType.CONSTR_DEFAULT) {
            return column.withDefault(Defaults.of(constraint.rawExpr(), scope));
        }
        if (kind == ConstrType.CONSTR_IDENTITY) {
            return identity(column, constraint.options()).identifiedBy(Optional.of(constraint));
        }
        if (kind == ConstrType.CONSTR_GENERATED) {
            return column.withGeneration(Generations.of(constraint.generatedKind()))
                    .withDefault(Optional.ofNullable(constraint.rawExpr()));
        }
        drafts.add(constraint, List.of(column.name()));
        return kind == ConstrType.CONSTR_PRIMARY ? column.withNotNull(true) : column;
    }

    void constraint(Constraint constraint) {
        if (constraint.contype() == ConstrType.CONSTR_NOTNULL) {
            String column = Names.last(constraint.keys());
            mark(column);
            if (constraint.conname() != null) {
                take(notNull(constraint, column));
            }
            return;
        }
        if (constraint.contype() == ConstrType.CONSTR_PRIMARY) {
            Names.strings(constraint.keys()).forEach(this::mark);
        }
        drafts.add(constraint, Names.strings(constraint.keys()));
    }

    private NotNull notNull(Constraint tree, String column) {
        return new NotNull(Names.of(tree.conname()), true, column, true, !tree.isNoInherit(), scope.origin());
    }

    private void mark(String column) {
        columns.computeIfPresent(column, (name, known) -> known.withNotNull(true));
    }

    /** Chooses the names of what has been read. */
    void finish() {
        drafts.checks().forEach(constraints::add);
        for (ConstraintDrafts.Key key : drafts.keys()) {
            if (key.constraint() instanceof TableConstraint.UniqueKey unique && unique.primary()) {
                // the columns of a table-level key may stand behind it
                unique.columns().forEach(this::mark);
            }
            constraints.add(key.constraint());
            indexes.add(key.index());
        }
        drafts.foreignKeys().forEach(constraints::add);
    }
}
