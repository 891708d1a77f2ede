package dev.palindrome.sql.replay;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.Replacement;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.View;
import java.util.List;
import java.util.function.UnaryOperator;

/** The calls of a function in the expressions and queries of the schema. */
final class RoutineCalls {

    private final QualifiedName name;

    RoutineCalls(QualifiedName name) {
        this.name = name;
    }

    /** Whether an expression or a query calls the function, or one of the same name. */
    boolean in(Node expression) {
        return Nodes.all(expression, FuncCall.class).stream().anyMatch(call -> isMeant(call.funcname()));
    }

    private boolean isMeant(List<Node> called) {
        return NameNodes.endsWith(called, name.name())
                && (called.size() == 1 || NameNodes.endsWith(called.subList(0, called.size() - 1), name.schema()));
    }

    /** Lets everything call the function by its new name, as the catalog does. */
    void rename(QualifiedName to, Schema schema) {
        UnaryOperator<Node> renaming = expression -> in(expression) ? renamed(expression, to) : expression;
        for (QualifiedName table : schema.tables()) {
            Table before = schema.tableOrUnknown(table);
            Table after = before.withExpressions(renaming);
            if (!after.equals(before)) {
                schema.put(after);
            }
            for (Index index : schema.indexesOf(table)) {
                Index now = index.withExpressions(renaming);
                if (!now.equals(index)) {
                    schema.put(now);
                }
            }
        }
        for (QualifiedName view : schema.views()) {
            schema.view(view)
                    .filter(one -> one.query().filter(this::in).isPresent())
                    .ifPresent(one -> schema.put(new View(
                            one.name(),
                            one.materialized(),
                            one.populated(),
                            one.query().map(renaming),
                            one.reads(),
                            one.origin())));
        }
    }

    private Node renamed(Node expression, QualifiedName to) {
        List<Node> parts = List.of(new StringValue(to.schema()), new StringValue(to.name()));
        return Replacement.in(
                expression,
                node -> node instanceof FuncCall call && isMeant(call.funcname())
                        ? new FuncCall(
                                parts,
                                call.args(),
                                call.aggOrder(),
                                call.aggFilter(),
                                call.over(),
                                call.aggWithinGroup(),
                                call.aggStar(),
                                call.aggDistinct(),
                                call.funcVariadic(),
                                call.funcformat(),
                                call.location())
                        : node);
    }
}
