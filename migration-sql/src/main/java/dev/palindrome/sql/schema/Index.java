package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.IndexStmt;
import dev.palindrome.sql.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An index.
 *
 * @param name its name: the given one, or the one that PostgreSQL chooses
 * @param named whether the text names it
 * @param table the table or materialized view that it belongs to
 * @param unique whether it is unique
 * @param method the access method, {@code btree} unless the text says otherwise
 * @param elements what it is ordered by
 * @param including further columns that it carries
 * @param predicate which rows it holds, for a partial index
 * @param constraint whether a PRIMARY KEY, UNIQUE or EXCLUDE constraint of the same name owns it
 * @param valid false for the index of a partitioned table made with ONLY, until every partition's is attached
 * @param parent the index of the partitioned table that this one is the part of, for a partition
 * @param origin where it comes from
 * @param definition the statement that made it, for what only matters when it is to be written again
 * @param attributes the names of its own columns, which stay when those of the table change; copies are named by them
 */
public record Index(
        QualifiedName name,
        boolean named,
        QualifiedName table,
        boolean unique,
        String method,
        List<Element> elements,
        List<String> including,
        Optional<Node> predicate,
        boolean constraint,
        boolean valid,
        Optional<QualifiedName> parent,
        Origin origin,
        Optional<IndexStmt> definition,
        List<String> attributes) {

    /** Copies the lists. */
    public Index {
        elements = List.copyOf(elements);
        including = List.copyOf(including);
        attributes = List.copyOf(attributes);
    }

    /**
     * One thing that an index is ordered by: a column or an expression.
     *
     * @param column the column, or empty for an expression
     * @param expression the expression, or empty for a column
     * @param conversion what the expression is, if it does no more than to convert a column
     * @param operatorClass the operator class as written, or empty for the default
     * @param collation the collation as written, or empty for the column's
     * @param descending whether the order is descending
     */
    public record Element(
            Optional<String> column,
            Optional<Node> expression,
            Optional<Conversion> conversion,
            Optional<String> operatorClass,
            Optional<String> collation,
            boolean descending) {

        /**
         * A column in ascending order with everything by default.
         *
         * @param column the column
         * @return the element
         */
        public static Element of(String column) {
            return new Element(
                    Optional.of(column), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        }

        /** The element as the server keeps it: the conversion of a column to the type that it has is the column. */
        private Element kept(Table table) {
            return conversion
                    .filter(one -> table.column(one.column())
                            .filter(column -> column.type().equals(one.type()))
                            .isPresent())
                    .map(one -> new Element(
                            Optional.of(one.column()),
                            Optional.empty(),
                            Optional.empty(),
                            operatorClass,
                            collation,
                            descending))
                    .orElse(this);
        }

        private Element withExpression(UnaryOperator<Node> change) {
            return new Element(column, expression.map(change), conversion, operatorClass, collation, descending);
        }

        private Element columnRenamed(String from, String to) {
            return new Element(
                    column.map(name -> name.equals(from) ? to : name),
                    Renamed.in(expression, from, to),
                    conversion.map(one -> one.column().equals(from) ? new Conversion(to, one.type()) : one),
                    operatorClass,
                    collation,
                    descending);
        }
    }

    /**
     * The cast of a column, or the call of the function that has the name of the type.
     *
     * @param column the column
     * @param type what it is converted to
     */
    public record Conversion(String column, DataType type) {}

    /**
     * The index as the server keeps it when it has looked at the types of the columns.
     *
     * @param owner the table as it is then
     * @return the index
     */
    public Index kept(Table owner) {
        return over(elements.stream().map(element -> element.kept(owner)).toList(), including, predicate);
    }

    /**
     * The index with other expressions.
     *
     * @param change gives the expression in the place of another, or the same one
     * @return the index
     */
    public Index withExpressions(UnaryOperator<Node> change) {
        return over(
                elements.stream().map(element -> element.withExpression(change)).toList(),
                including,
                predicate.map(change));
    }

    /**
     * The index with other names of its own columns.
     *
     * @param names the names
     * @return the index
     */
    public Index calling(List<String> names) {
        return placed(name, table, constraint, valid, parent, names);
    }

    /**
     * Whether a search by the given columns can use it: it is complete and valid, a B-tree or hash, and its first elements
     * are the columns, in any order.
     *
     * @param columns the columns
     * @return true if it leads with them
     */
    public boolean leadsWith(List<String> columns) {
        if (!valid || predicate.isPresent() || elements.size() < columns.size() || !isOrdered(columns)) {
            return false;
        }
        List<String> first = elements.subList(0, columns.size()).stream()
                .flatMap(element -> element.column().stream())
                .toList();
        return first.size() == columns.size() && first.containsAll(columns);
    }

    private boolean isOrdered(List<String> columns) {
        return method.equals("btree") || (method.equals("hash") && columns.size() == 1);
    }

    /**
     * The index under another name, of another table, owned or not, valid or not.
     *
     * @param newName its name
     * @param newTable its table
     * @param owned whether a constraint owns it
     * @param usable whether it is valid
     * @return the index
     */
    public Index with(QualifiedName newName, QualifiedName newTable, boolean owned, boolean usable) {
        return placed(newName, newTable, owned, usable, parent, attributes);
    }

    /**
     * The index as a part of another one, or by itself.
     *
     * @param whole the index of the partitioned table, or empty
     * @return the index
     */
    public Index under(Optional<QualifiedName> whole) {
        return placed(name, table, constraint, valid, whole, attributes);
    }

    /**
     * The index after a column of its table was renamed.
     *
     * @param from the old name
     * @param to the new name
     * @return the index
     */
    public Index columnRenamed(String from, String to) {
        return over(
                elements.stream()
                        .map(element -> element.columnRenamed(from, to))
                        .toList(),
                Renamed.in(including, from, to),
                Renamed.in(predicate, from, to));
    }

    /** The index in the same place, of other rows in another order. */
    private Index over(List<Element> newElements, List<String> newIncluding, Optional<Node> newPredicate) {
        return new Index(
                name,
                named,
                table,
                unique,
                method,
                newElements,
                newIncluding,
                newPredicate,
                constraint,
                valid,
                parent,
                origin,
                definition,
                attributes);
    }

    /** The same rows in the same order, in another place. */
    private Index placed(
            QualifiedName newName,
            QualifiedName newTable,
            boolean owned,
            boolean usable,
            Optional<QualifiedName> whole,
            List<String> names) {
        return new Index(
                newName,
                named,
                newTable,
                unique,
                method,
                elements,
                including,
                predicate,
                owned,
                usable,
                whole,
                origin,
                definition,
                names);
    }
}
