package dev.palindrome.sql.schema;

import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.PartitionElem;
import dev.palindrome.sql.ast.Replacement;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.SubLink;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What mentions columns of a table, after one of them got another name: trees have the names of now, as the catalog has. */
final class Renamed {

    private Renamed() {}

    static List<String> in(List<String> columns, String from, String to) {
        return columns.stream().map(column -> column.equals(from) ? to : column).toList();
    }

    static Optional<Node> in(Optional<Node> expression, String from, String to) {
        return expression.map(one -> in(one, from, to));
    }

    /** A part of the table's definition. What a query in it calls by that name may be a column of another table. */
    static <N extends Node> N in(N definition, String from, String to) {
        Set<Node> others = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Node> setNull = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SubLink query : Nodes.all(definition, SubLink.class)) {
            if (query.subselect() != null) {
                others.addAll(Nodes.all(query.subselect(), ColumnRef.class));
            }
        }
        if (definition instanceof Constraint constraint) {
            setNull.addAll(constraint.fkDelSetCols());
        }
        @SuppressWarnings("unchecked") // what is replaced is of the same type
        N renamed = (N) Replacement.in(definition, node -> {
            if (setNull.contains(node)) {
                return new StringValue(from).equals(node) ? new StringValue(to) : node;
            }
            return others.contains(node) ? node : renamed(node, from, to);
        });
        return renamed;
    }

    /** A query of that table only: what it shows keeps its name. */
    static Node inQuery(Node query, String from, String to) {
        Node named = Replacement.in(
                query,
                node -> node instanceof ResTarget target
                                && target.name() == null
                                && target.val() != null
                                && NameNodes.isColumn(target.val(), from)
                        ? new ResTarget(from, target.indirection(), target.val(), target.location())
                        : node);
        return Replacement.in(named, node -> renamed(node, from, to));
    }

    private static Node renamed(Node node, String from, String to) {
        if (node instanceof ColumnRef reference) {
            return renamed(reference, from, to);
        }
        if (node instanceof IndexElem element && from.equals(element.name())) {
            return new IndexElem(
                    to,
                    element.expr(),
                    element.indexcolname(),
                    element.collation(),
                    element.opclass(),
                    element.opclassopts(),
                    element.ordering(),
                    element.nullsOrdering());
        }
        if (node instanceof PartitionElem element && from.equals(element.name())) {
            return new PartitionElem(to, element.expr(), element.collation(), element.opclass(), element.location());
        }
        return node;
    }

    private static ColumnRef renamed(ColumnRef reference, String from, String to) {
        int last = reference.fields().size() - 1;
        if (!(reference.fields().get(last) instanceof StringValue name)
                || !name.sval().equals(from)) {
            return reference;
        }
        List<Node> fields = new ArrayList<>(reference.fields());
        fields.set(last, new StringValue(to));
        return new ColumnRef(fields, reference.location());
    }
}
