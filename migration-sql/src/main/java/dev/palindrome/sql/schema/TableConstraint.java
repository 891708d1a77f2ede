package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A constraint of a table. Those that a column definition carries are constraints of the table too. */
public sealed interface TableConstraint {

    /**
     * Its name: the given one, or the one that PostgreSQL chooses.
     *
     * @return the name
     */
    String name();

    /**
     * Whether the text names it.
     *
     * @return false if PostgreSQL chooses the name
     */
    boolean named();

    /**
     * Whether every row is known to satisfy it.
     *
     * @return false from NOT VALID until VALIDATE CONSTRAINT
     */
    boolean valid();

    /**
     * Where it comes from.
     *
     * @return its origin
     */
    Origin origin();

    /**
     * The columns that it is about, as far as names tell: those of a key in order; those that a CHECK mentions.
     *
     * @return the columns
     */
    List<String> columns();

    /**
     * The same constraint, validated.
     *
     * @return the constraint
     */
    TableConstraint validated();

    /**
     * The same constraint under another name.
     *
     * @param other the name
     * @return the constraint
     */
    TableConstraint renamed(String other);

    /**
     * The same constraint after a column was renamed.
     *
     * @param from the column's old name
     * @param to its new name
     * @return the constraint
     */
    TableConstraint columnRenamed(String from, String to);

    /**
     * What only matters when the definition is to be written again.
     *
     * @return its options
     */
    default ConstraintOptions options() {
        return ConstraintOptions.NONE;
    }

    /**
     * The same constraint with other options.
     *
     * @param others the options
     * @return the constraint
     */
    default TableConstraint withOptions(ConstraintOptions others) {
        return this;
    }

    /**
     * A CHECK.
     *
     * @param name its name
     * @param named whether the text names it
     * @param expression what must hold
     * @param columns the columns that the expression mentions
     * @param valid whether every row is known to satisfy it
     * @param enforced whether it is checked at all (NOT ENFORCED since 18)
     * @param origin where it comes from
     * @param options what only matters when it is to be written again
     */
    record Check(
            String name,
            boolean named,
            Node expression,
            List<String> columns,
            boolean valid,
            boolean enforced,
            Origin origin,
            ConstraintOptions options)
            implements TableConstraint {

        /** Copies the list. */
        public Check {
            columns = List.copyOf(columns);
        }

        /** A constraint that says nothing more. */
        public Check(
                String name,
                boolean named,
                Node expression,
                List<String> columns,
                boolean valid,
                boolean enforced,
                Origin origin) {
            this(name, named, expression, columns, valid, enforced, origin, ConstraintOptions.NONE);
        }

        /**
         * Whether tables that inherit from its table have it too.
         *
         * @return false for {@code NO INHERIT}
         */
        public boolean inherited() {
            return options.tree().filter(Constraint::isNoInherit).isEmpty();
        }

        Check withExpression(UnaryOperator<Node> change) {
            return new Check(name, named, change.apply(expression), columns, valid, enforced, origin, options);
        }

        @Override
        public Check validated() {
            return new Check(name, named, expression, columns, true, enforced, origin, options);
        }

        @Override
        public Check renamed(String other) {
            return new Check(other, true, expression, columns, valid, enforced, origin, options);
        }

        @Override
        public Check columnRenamed(String from, String to) {
            return new Check(
                    name,
                    named,
                    Renamed.in(expression, from, to),
                    Renamed.in(columns, from, to),
                    valid,
                    enforced,
                    origin,
                    options);
        }

        @Override
        public Check withOptions(ConstraintOptions others) {
            return new Check(name, named, expression, columns, valid, enforced, origin, others);
        }
    }

    /**
     * A NOT NULL that has a name or is not valid yet (since 18); a plain one is {@link Column#notNull()} alone.
     *
     * @param name its name
     * @param named whether the text names it
     * @param column the column
     * @param valid whether every row is known to satisfy it
     * @param inherited whether tables that inherit from its table have it too
     * @param origin where it comes from
     */
    record NotNull(String name, boolean named, String column, boolean valid, boolean inherited, Origin origin)
            implements TableConstraint {

        /**
         * Whether the column alone says it: PostgreSQL has chosen the name.
         *
         * @return false if a text names it, or it is not valid
         */
        public boolean plain() {
            return !named && valid && inherited;
        }

        @Override
        public List<String> columns() {
            return List.of(column);
        }

        @Override
        public NotNull validated() {
            return new NotNull(name, named, column, true, inherited, origin);
        }

        @Override
        public NotNull renamed(String other) {
            return new NotNull(other, true, column, valid, inherited, origin);
        }

        @Override
        public NotNull columnRenamed(String from, String to) {
            return new NotNull(name, named, column.equals(from) ? to : column, valid, inherited, origin);
        }
    }

    /**
     * A PRIMARY KEY or UNIQUE constraint; its index has its name.
     *
     * @param name its name
     * @param named whether the text names it
     * @param primary whether it is the primary key
     * @param columns the columns in order
     * @param origin where it comes from
     * @param options what only matters when it is to be written again
     */
    record UniqueKey(
            String name, boolean named, boolean primary, List<String> columns, Origin origin, ConstraintOptions options)
            implements TableConstraint {

        /** Copies the list. */
        public UniqueKey {
            columns = List.copyOf(columns);
        }

        /** A constraint that says nothing more. */
        public UniqueKey(String name, boolean named, boolean primary, List<String> columns, Origin origin) {
            this(name, named, primary, columns, origin, ConstraintOptions.NONE);
        }

        @Override
        public boolean valid() {
            return true;
        }

        @Override
        public UniqueKey validated() {
            return this;
        }

        @Override
        public UniqueKey renamed(String other) {
            return new UniqueKey(other, true, primary, columns, origin, options);
        }

        @Override
        public UniqueKey columnRenamed(String from, String to) {
            return new UniqueKey(name, named, primary, Renamed.in(columns, from, to), origin, options);
        }

        @Override
        public UniqueKey withOptions(ConstraintOptions others) {
            return new UniqueKey(name, named, primary, columns, origin, others);
        }
    }

    /**
     * A FOREIGN KEY.
     *
     * @param name its name
     * @param named whether the text names it
     * @param columns the referencing columns in order
     * @param target the referenced table
     * @param targetColumns the referenced columns in order; empty for those of the primary key
     * @param onDelete what the text decides about the deletion of a referenced row, or empty if it decides nothing
     * @param valid whether every row is known to satisfy it
     * @param enforced whether it is checked at all (NOT ENFORCED since 18)
     * @param origin where it comes from
     * @param options what only matters when it is to be written again
     */
    record ForeignKey(
            String name,
            boolean named,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            Optional<OnDelete> onDelete,
            boolean valid,
            boolean enforced,
            Origin origin,
            ConstraintOptions options)
            implements TableConstraint {

        /** Copies the lists. */
        public ForeignKey {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }

        /** A constraint that says nothing more. */
        public ForeignKey(
                String name,
                boolean named,
                List<String> columns,
                QualifiedName target,
                List<String> targetColumns,
                Optional<OnDelete> onDelete,
                boolean valid,
                boolean enforced,
                Origin origin) {
            this(
                    name,
                    named,
                    columns,
                    target,
                    targetColumns,
                    onDelete,
                    valid,
                    enforced,
                    origin,
                    ConstraintOptions.NONE);
        }

        @Override
        public ForeignKey validated() {
            return new ForeignKey(
                    name, named, columns, target, targetColumns, onDelete, true, enforced, origin, options);
        }

        @Override
        public ForeignKey renamed(String other) {
            return new ForeignKey(
                    other, true, columns, target, targetColumns, onDelete, valid, enforced, origin, options);
        }

        @Override
        public ForeignKey columnRenamed(String from, String to) {
            return new ForeignKey(
                    name,
                    named,
                    Renamed.in(columns, from, to),
                    target,
                    targetColumns,
                    onDelete,
                    valid,
                    enforced,
                    origin,
                    options.columnRenamed(from, to));
        }

        /**
         * The same key after a referenced column was renamed.
         *
         * @param from the column's old name
         * @param to its new name
         * @return the key
         */
        public ForeignKey targetColumnRenamed(String from, String to) {
            return new ForeignKey(
                    name,
                    named,
                    columns,
                    target,
                    Renamed.in(targetColumns, from, to),
                    onDelete,
                    valid,
                    enforced,
                    origin,
                    options);
        }

        /**
         * The same key after its target got another name.
         *
         * @param other the target's new name
         * @return the key
         */
        public ForeignKey retargeted(QualifiedName other) {
            return new ForeignKey(
                    name, named, columns, other, targetColumns, onDelete, valid, enforced, origin, options);
        }

        @Override
        public ForeignKey withOptions(ConstraintOptions others) {
            return new ForeignKey(
                    name, named, columns, target, targetColumns, onDelete, valid, enforced, origin, others);
        }
    }

    /**
     * An EXCLUDE constraint; its index has its name.
     *
     * @param name its name
     * @param named whether the text names it
     * @param columns the columns among its elements
     * @param origin where it comes from
     * @param options what only matters when it is to be written again
     */
    record Exclusion(String name, boolean named, List<String> columns, Origin origin, ConstraintOptions options)
            implements TableConstraint {

        /** Copies the list. */
        public Exclusion {
            columns = List.copyOf(columns);
        }

        /** A constraint that says nothing more. */
        public Exclusion(String name, boolean named, List<String> columns, Origin origin) {
            this(name, named, columns, origin, ConstraintOptions.NONE);
        }

        @Override
        public boolean valid() {
            return true;
        }

        @Override
        public Exclusion validated() {
            return this;
        }

        @Override
        public Exclusion renamed(String other) {
            return new Exclusion(other, true, columns, origin, options);
        }

        @Override
        public Exclusion columnRenamed(String from, String to) {
            return new Exclusion(name, named, Renamed.in(columns, from, to), origin, options.columnRenamed(from, to));
        }

        @Override
        public Exclusion withOptions(ConstraintOptions others) {
            return new Exclusion(name, named, columns, origin, others);
        }
    }

    /** What happens to the referencing rows when a referenced one is deleted. */
    enum OnDelete {
        /** NO ACTION, written out. */
        NO_ACTION,
        /** RESTRICT. */
        RESTRICT,
        /** CASCADE. */
        CASCADE,
        /** SET NULL. */
        SET_NULL,
        /** SET DEFAULT. */
        SET_DEFAULT
    }
}
