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

    /**
     * A name and how much it is worth.
     *
     * @param strong false for the name of a type or of {@code CASE}, which gives way to a better one
     */
    private record Figured(String name, boolean strong) {}

    static Optional<String> of(Node expression) {
        return figure(expression).map(Figured::name);
    }

    private static Optional<Figured> figure(@Nullable Node node) {
        if (node instanceof ColumnRef reference) {
            return lastOf(reference.fields());
        }
        if (node instanceof A_Indirection indirection) {
            return lastOf(indirection.indirection()).or(() -> figure(indirection.arg()));
        }
        if (node instanceof CollateClause clause) {
            return figure(clause.arg());
        }
        if (node instanceof TypeCast cast) {
            Optional<Figured> inner = figure(cast.arg());
            return inner.filter(Figured::strong)
                    .or(() -> Optional.ofNullable(cast.typeName()).map(type -> new Figured(last(type.names()), false)));
        }
        if (node instanceof CaseExpr choice) {
            Optional<Figured> inner = figure(choice.defresult());
            return inner.filter(Figured::strong).or(() -> Optional.of(new Figured("case", false)));
        }
        return named(node).map(name -> new Figured(name, true));
    }

    private static Optional<Figured> lastOf(List<Node> fields) {
        return fields.stream().anyMatch(StringValue.class::isInstance)
                ? Optional.of(new Figured(last(fields), true))
                : Optional.empty();
    }

    private static Optional<String> named(@Nullable Node node) {
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
