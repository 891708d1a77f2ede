package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.PartitionBoundSpec;
import dev.palindrome.sql.ast.PartitionSpec;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A table, as far as the operations that were seen tell.
 *
 * @param name its name
 * @param complete whether all its columns and constraints are known; if not, the lists hold those that are
 * @param shape what kind of table it is
 * @param columns its columns in order
 * @param constraints its constraints
 * @param rowSecurity whether and how far row-level security is on
 * @param policies its policies
 * @param triggers its triggers
 * @param origin where it comes from
 * @param making what only matters when it is to be written again
 */
public record Table(
        QualifiedName name,
        boolean complete,
        Shape shape,
        List<Column> columns,
        List<TableConstraint> constraints,
        RowSecurity rowSecurity,
        List<Policy> policies,
        List<Trigger> triggers,
        Origin origin,
        Making making) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        policies = List.copyOf(policies);
        triggers = List.copyOf(triggers);
    }

    /** A table of which nothing more is known. */
    public Table(
            QualifiedName name,
            boolean complete,
            Shape shape,
            List<Column> columns,
            List<TableConstraint> constraints,
            RowSecurity rowSecurity,
            List<Policy> policies,
            List<Trigger> triggers,
            Origin origin) {
        this(name, complete, shape, columns, constraints, rowSecurity, policies, triggers, origin, Making.PLAIN);
    }

    /**
     * How a table is made, beyond its columns and constraints.
     *
     * @param partitioning how rows go to its partitions
     * @param bound which rows of its parent are its own, for a partition
     * @param storage its storage parameters as written
     * @param tablespace where it is, if the text says so
     * @param accessMethod how it is stored, if the text says so
     * @param type the type whose attributes are its columns, for a typed table
     */
    public record Making(
            Optional<PartitionSpec> partitioning,
            Optional<PartitionBoundSpec> bound,
            Map<String, String> storage,
            Optional<String> tablespace,
            Optional<String> accessMethod,
            Optional<QualifiedName> type) {

        /** With everything by default. */
        public static final Making PLAIN = new Making(
                Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Copies the parameters, in the order of their names. */
        public Making {
            storage = Collections.unmodifiableMap(new TreeMap<>(storage));
        }

        /**
         * The making of the table as a partition, or as none.
         *
         * @param other which rows of its parent are its own
         * @return the making
         */
        public Making bound(Optional<PartitionBoundSpec> other) {
            return new Making(partitioning, other, storage, tablespace, accessMethod, type);
        }

        /**
         * The making after a column was renamed that rows may be divided by.
         *
         * @param from the old name
         * @param to the new name
         * @return the making
         */
        public Making columnRenamed(String from, String to) {
            return new Making(
                    partitioning.map(one -> Renamed.in(one, from, to)), bound, storage, tablespace, accessMethod, type);
        }

        /**
         * The making in another tablespace.
         *
         * @param other the tablespace
         * @return the making
         */
        public Making in(String other) {
            return new Making(partitioning, bound, storage, Optional.of(other), accessMethod, type);
        }

        /**
         * The making by another access method.
         *
         * @param other the access method
         * @return the making
         */
        public Making by(String other) {
            return new Making(partitioning, bound, storage, tablespace, Optional.of(other), type);
        }

        /**
         * The making as a typed table, or as none.
         *
         * @param other the type whose attributes are its columns
         * @return the making
         */
        public Making of(Optional<QualifiedName> other) {
            return new Making(partitioning, bound, storage, tablespace, accessMethod, other);
        }

        /**
         * The making with other storage parameters.
         *
         * @param changes the parameters that change; the empty string for one that is reset
         * @return the making
         */
        public Making stored(Map<String, String> changes) {
            Map<String, String> changed = new TreeMap<>(storage);
            changed.putAll(changes);
            changed.values().removeIf(String::isEmpty);
            return new Making(partitioning, bound, changed, tablespace, accessMethod, type);
        }
    }

    /**
     * The table made otherwise.
     *
     * @param other how it is made
     * @return the table
     */
    public Table madeAs(Making other) {
        return new Table(name, complete, shape, columns, constraints, rowSecurity, policies, triggers, origin, other);
    }

    /**
     * What kind of table it is.
     *
     * @param persistence how it is stored
     * @param partitioned whether it has partitions instead of rows
     * @param parent the table whose partition it is, if it is one
     * @param defaultPartition whether it is the DEFAULT partition of its parent
     * @param inherits the tables that it inherits from, if it is no partition
     */
    public record Shape(
            Persistence persistence,
            boolean partitioned,
            Optional<QualifiedName> parent,
            boolean defaultPartition,
            List<QualifiedName> inherits) {

        /** A table like most. */
        public static final Shape ORDINARY =
                new Shape(Persistence.PERMANENT, false, Optional.empty(), false, List.of());

        /** Copies the list. */
        public Shape {
            inherits = List.copyOf(inherits);
        }

        /**
         * The shape as a partition, or as none.
         *
         * @param newParent the table whose partition it is, or empty
         * @param byDefault whether it is the DEFAULT partition
         * @return the shape
         */
        public Shape under(Optional<QualifiedName> newParent, boolean byDefault) {
            return new Shape(persistence, partitioned, newParent, byDefault, inherits);
        }

        /**
         * The shape stored otherwise.
         *
         * @param other how it is stored
         * @return the shape
         */
        public Shape stored(Persistence other) {
            return new Shape(other, partitioned, parent, defaultPartition, inherits);
        }

        /**
         * The shape with other tables to inherit from.
         *
         * @param others their names
         * @return the shape
         */
        public Shape inheriting(List<QualifiedName> others) {
            return new Shape(persistence, partitioned, parent, defaultPartition, others);
        }
    }

    /** How a table is stored. */
    public enum Persistence {
        /** In the WAL, as most tables are. */
        PERMANENT,
        /** Not in the WAL: empty after a crash. */
        UNLOGGED,
        /** Of one session. */
        TEMPORARY
    }

    /**
     * Whether and how far row-level security is on.
     *
     * @param enabled ENABLE ROW LEVEL SECURITY
     * @param forced FORCE ROW LEVEL SECURITY: for the owner too
     */
    public record RowSecurity(boolean enabled, boolean forced) {

        /** Off, as in every new table. */
        public static final RowSecurity OFF = new RowSecurity(false, false);
    }

    /**
     * A table that is named although nothing that was seen made it.
     *
     * @param name the name
     * @return a table of which nothing is known
     */
    public static Table unknown(QualifiedName name) {
        return new Table(
                name,
                false,
                Shape.ORDINARY,
                List.of(),
                List.of(),
                RowSecurity.OFF,
                List.of(),
                List.of(),
                Origin.BEFORE);
    }

    /**
     * Finds a column.
     *
     * @param column its name
     * @return the column, or empty if it is not known
     */
    public Optional<Column> column(String column) {
        return columns.stream().filter(one -> one.name().equals(column)).findFirst();
    }

    /**
     * Finds a constraint.
     *
     * @param constraint its name
     * @return the constraint, or empty if it is not known
     */
    public Optional<TableConstraint> constraint(String constraint) {
        return constraints.stream().filter(one -> one.name().equals(constraint)).findFirst();
    }

    /**
     * The primary key.
     *
     * @return it, or empty if none is known
     */
    public Optional<UniqueKey> primaryKey() {
        return constraintsOf(UniqueKey.class).stream()
                .filter(UniqueKey::primary)
                .findFirst();
    }

    /**
     * The foreign keys from this table.
     *
     * @return those that are known
     */
    public List<ForeignKey> foreignKeys() {
        return constraintsOf(ForeignKey.class);
    }

    /**
     * The CHECKs.
     *
     * @return those that are known
     */
    public List<Check> checks() {
        return constraintsOf(Check.class);
    }

    private <C extends TableConstraint> List<C> constraintsOf(Class<C> kind) {
        return constraints.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * The table under another name.
     *
     * @param other the name
     * @return the table
     */
    public Table withName(QualifiedName other) {
        return new Table(other, complete, shape, columns, constraints, rowSecurity, policies, triggers, origin, making);
    }

    /**
     * The table in another shape.
     *
     * @param other the shape
     * @return the table
     */
    public Table withShape(Shape other) {
        return new Table(name, complete, other, columns, constraints, rowSecurity, policies, triggers, origin, making);
    }

    /**
     * The table with other columns.
     *
     * @param others the columns
     * @return the table
     */
    public Table withColumns(List<Column> others) {
        return new Table(name, complete, shape, others, constraints, rowSecurity, policies, triggers, origin, making);
    }

    /**
     * The table with one more column.
     *
     * @param column the column
     * @return the table
     */
    public Table plus(Column column) {
        return withColumns(joined(columns, column));
    }

    /**
     * The table with one column replaced; the table itself if the column is not known.
     *
     * @param column the column's name
     * @param change gives the column in its place
     * @return the table
     */
    public Table withColumn(String column, UnaryOperator<Column> change) {
        return withColumns(columns.stream()
                .map(one -> one.name().equals(column) ? change.apply(one) : one)
                .toList());
    }

    /**
     * The table with other expressions in its defaults, CHECKs and policies.
     *
     * @param change gives the expression in the place of another, or the same one
     * @return the table
     */
    public Table withExpressions(UnaryOperator<Node> change) {
        return withColumns(columns.stream()
                        .map(column -> column.withDefault(column.defaultValue().map(change)))
                        .toList())
                .withConstraints(constraints.stream()
                        .map(one -> one instanceof Check check ? check.withExpression(change) : one)
                        .toList())
                .withPolicies(policies.stream()
                        .map(policy -> policy.withExpressions(change))
                        .toList());
    }

    /**
     * The table with a constraint for each plain NOT NULL, under the name that PostgreSQL has given it: since 18 it keeps that
     * name whatever becomes of those of the table and the column.
     *
     * @return the table
     */
    public Table withNotNullsNamed() {
        List<TableConstraint> named = new ArrayList<>(constraints);
        for (Column column : columns) {
            String chosen = name.name() + "_" + column.name() + "_not_null";
            if (column.notNull()
                    && constraintsOf(NotNull.class).stream()
                            .noneMatch(one -> one.column().equals(column.name()))) {
                named.add(new NotNull(chosen, false, column.name(), true, true, column.origin()));
            }
        }
        return withConstraints(named);
    }

    /**
     * The table after one of its columns was renamed.
     *
     * @param from the old name
     * @param to the new name
     * @return the table
     */
    public Table columnRenamed(String from, String to) {
        return new Table(
                name,
                complete,
                shape,
                columns.stream().map(column -> column.columnRenamed(from, to)).toList(),
                constraints.stream()
                        .map(constraint -> constraint.columnRenamed(from, to))
                        .toList(),
                rowSecurity,
                policies.stream().map(policy -> policy.columnRenamed(from, to)).toList(),
                triggers,
                origin,
                making.columnRenamed(from, to));
    }

    /**
     * The table with other constraints.
     *
     * @param others the constraints
     * @return the table
     */
    public Table withConstraints(List<TableConstraint> others) {
        return new Table(name, complete, shape, columns, others, rowSecurity, policies, triggers, origin, making);
    }

    /**
     * The table with one more constraint.
     *
     * @param constraint the constraint
     * @return the table
     */
    public Table plus(TableConstraint constraint) {
        return withConstraints(joined(constraints, constraint));
    }

    /**
     * The table with other row-level security.
     *
     * @param other how far it is on
     * @return the table
     */
    public Table withRowSecurity(RowSecurity other) {
        return new Table(name, complete, shape, columns, constraints, other, policies, triggers, origin, making);
    }

    /**
     * The table with other policies.
     *
     * @param others the policies
     * @return the table
     */
    public Table withPolicies(List<Policy> others) {
        return new Table(name, complete, shape, columns, constraints, rowSecurity, others, triggers, origin, making);
    }

    /**
     * Finds a trigger.
     *
     * @param trigger its name
     * @return the trigger, or empty if it is not known
     */
    public Optional<Trigger> trigger(String trigger) {
        return triggers.stream().filter(one -> one.name().equals(trigger)).findFirst();
    }

    /**
     * The table with other triggers.
     *
     * @param others the triggers
     * @return the table
     */
    public Table withTriggers(List<Trigger> others) {
        return new Table(name, complete, shape, columns, constraints, rowSecurity, policies, others, origin, making);
    }

    /**
     * The table of which not everything is known any more.
     *
     * @return the table
     */
    public Table incomplete() {
        return new Table(name, false, shape, columns, constraints, rowSecurity, policies, triggers, origin, making);
    }

    /**
     * The table of which nothing is certain any more but that there was one, and where it came from.
     *
     * @return the table
     */
    public Table doubted() {
        Table unknown = unknown(name);
        return new Table(
                name,
                false,
                unknown.shape(),
                unknown.columns(),
                unknown.constraints(),
                unknown.rowSecurity(),
                unknown.policies(),
                unknown.triggers(),
                origin,
                unknown.making());
    }

    private static <T> List<T> joined(List<T> list, T one) {
        List<T> result = new ArrayList<>(list);
        result.add(one);
        return result;
    }
}
