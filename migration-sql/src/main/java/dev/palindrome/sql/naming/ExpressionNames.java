package dev.palindrome.sql.naming;

import dev.palindrome.sql.ast.A_ArrayExpr;
import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.A_Expr_Kind;
import dev.palindrome.sql.ast.A_Indirection;
import dev.palindrome.sql.ast.CaseExpr;
import dev.palindrome.sql.ast.CoalesceExpr;
import dev.palindrome.sql.ast.CollateClause;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.MinMaxExpr;
import dev.palindrome.sql.ast.MinMaxOp;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RowExpr;
import dev.palindrome.sql.ast.SQLValueFunction;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.ast.XmlSerialize;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The name that PostgreSQL gives to an expression of an index ({@code FigureIndexColname}). */
final class ExpressionNames {

    private ExpressionNames() {}

    /** The innermost name, or that of the outermost cast or CASE around what has none. */
    static Optional<String> of(Node expression) {
        Optional<String> substitute = Optional.empty();
        @Nullable Node node = expression;
        while (true) {
            if (node instanceof CollateClause clause) {
                node = clause.arg();
            } else if (node instanceof TypeCast cast) {
                substitute =
                        substitute.or(() -> Optional.ofNullable(cast.typeName()).map(type -> last(type.names())));
                node = cast.arg();
            } else if (node instanceof CaseExpr choice) {
                substitute = substitute.or(() -> Optional.of("case"));
                node = choice.defresult();
            } else if (node instanceof A_Indirection part && !hasName(part.indirection())) {
                node = part.arg();
            } else {
                Optional<String> otherwise = substitute;
                return named(node).or(() -> otherwise);
            }
        }
    }

    private static boolean hasName(List<Node> fields) {
        return fields.stream().anyMatch(StringValue.class::isInstance);
    }

    private static Optional<String> named(@Nullable Node node) {
        if (node instanceof ColumnRef reference) {
            return Optional.of(reference.fields())
                    .filter(ExpressionNames::hasName)
                    .map(ExpressionNames::last);
        }
        if (node instanceof A_Indirection part) {
            return Optional.of(last(part.indirection()));
        }
        if (node instanceof FuncCall call) {
            return Optional.of(last(call.funcname()));
        }
        if (node instanceof A_Expr expression && expression.kind() == A_Expr_Kind.AEXPR_NULLIF) {
            return Optional.of("nullif");
        }
        if (node instanceof CoalesceExpr) {
            return Optional.of("coalesce");
        }
        if (node instanceof MinMaxExpr extreme) {
            return Optional.of(extreme.op() == MinMaxOp.IS_GREATEST ? "greatest" : "least");
        }
        if (node instanceof A_ArrayExpr) {
            return Optional.of("array");
        }
        if (node instanceof RowExpr) {
            return Optional.of("row");
        }
        if (node instanceof SQLValueFunction function) {
            return Optional.of(function.op()
                    .name()
                    .substring("SVFOP_".length())
                    .replaceAll("_N$", "")
                    .toLowerCase(Locale.ROOT));
        }
        return node instanceof XmlSerialize ? Optional.of("xmlserialize") : Optional.empty();
    }

    private static String last(List<Node> names) {
        String last = "";
        for (Node node : names) {
            last = node instanceof StringValue string ? string.sval() : last;
        }
        return last;
    }
}
