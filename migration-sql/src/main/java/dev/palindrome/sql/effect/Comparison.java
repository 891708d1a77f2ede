package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.A_Expr_Kind;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column compared with constants: {@code k >= 100}, {@code k IN (1, 2)}.
 *
 * @param column the column
 * @param operator {@code <}, {@code <=}, {@code =}, {@code >=}, {@code >}; {@code =} for IN
 * @param values the constants; several only for IN
 */
record Comparison(String column, String operator, List<Literal> values) {

    static Optional<Comparison> of(Node node) {
        if (!(node instanceof A_Expr expression) || expression.name().size() != 1) {
            return Optional.empty();
        }
        if (!(expression.name().get(0) instanceof StringValue operator)) {
            return Optional.empty();
        }
        Optional<String> left = NameNodes.column(expression.lexpr());
        if (left.isPresent()) {
            return of(left.get(), operator.sval(), expression.kind(), expression.rexpr());
        }
        return NameNodes.column(expression.rexpr())
                .filter(column -> expression.kind() == A_Expr_Kind.AEXPR_OP)
                .flatMap(column -> of(column, mirrored(operator.sval()), expression.kind(), expression.lexpr()));
    }

    private static Optional<Comparison> of(String column, String operator, A_Expr_Kind kind, @Nullable Node constant) {
        if (kind == A_Expr_Kind.AEXPR_OP) {
            return Literal.of(constant).map(value -> new Comparison(column, operator, List.of(value)));
        }
        if (kind != A_Expr_Kind.AEXPR_IN || !operator.equals("=") || !(constant instanceof ListNode list)) {
            return Optional.empty();
        }
        List<Literal> values =
                list.items().stream().flatMap(item -> Literal.of(item).stream()).toList();
        return values.size() == list.items().size()
                ? Optional.of(new Comparison(column, operator, values))
                : Optional.empty();
    }

    private static String mirrored(String operator) {
        return switch (operator) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator;
        };
    }

    Literal value() {
        return values.get(0);
    }
}
