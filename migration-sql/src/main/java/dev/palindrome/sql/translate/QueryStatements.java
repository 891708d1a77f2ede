package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CommonTableExpr;
import dev.palindrome.sql.ast.DeclareCursorStmt;
import dev.palindrome.sql.ast.DeleteStmt;
import dev.palindrome.sql.ast.ExplainStmt;
import dev.palindrome.sql.ast.InsertStmt;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.UpdateStmt;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.operation.ObjectOperation.OtherCommand;
import dev.palindrome.sql.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Queries, with what they write on the way. */
final class QueryStatements {

    private QueryStatements() {}

    static void addTo(Translators to) {
        to.on(SelectStmt.class, QueryStatements::select)
                .on(ExplainStmt.class, QueryStatements::explain)
                .on(
                        DeclareCursorStmt.class,
                        (tree, scope) -> Translation.of(Objects.requireNonNull(tree.query()), scope));
    }

    private static List<Operation> select(SelectStmt tree, Scope scope) {
        List<Operation> operations = new ArrayList<>(nested(tree, scope));
        SelectStmt first = leftmost(tree);
        if (first.intoClause() != null) {
            operations.add(TableStatements.filled(first.intoClause(), tree, false, scope));
            return operations;
        }
        operations.addAll(ConfigCalls.of(tree, scope));
        operations.add(new Read(scope.span(), Expressions.relations(tree, scope), Expressions.functions(tree)));
        return operations;
    }

    /** {@code INTO} stands in the first branch of a UNION. */
    private static SelectStmt leftmost(SelectStmt tree) {
        SelectStmt first = tree;
        while (first.larg() != null) {
            first = first.larg();
        }
        return first;
    }

    /** What the WITH queries of a statement write, wherever they stand. */
    static List<Operation> nested(Node statement, Scope scope) {
        List<Operation> operations = new ArrayList<>();
        for (CommonTableExpr expression : Nodes.all(statement, CommonTableExpr.class)) {
            Node query = expression.ctequery();
            if (query instanceof InsertStmt
                    || query instanceof UpdateStmt
                    || query instanceof DeleteStmt
                    || query instanceof MergeStmt) {
                operations.add(DataStatements.own(query, scope));
            }
        }
        return operations;
    }

    /** Only with ANALYZE is the statement run (manual, EXPLAIN). */
    private static List<Operation> explain(ExplainStmt tree, Scope scope) {
        return Literals.isOn(tree.options(), "analyze")
                ? Translation.of(Objects.requireNonNull(tree.query()), scope)
                : List.of(new OtherCommand(scope.span(), "EXPLAIN"));
    }
}
