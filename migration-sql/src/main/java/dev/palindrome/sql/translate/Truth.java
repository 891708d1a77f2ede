package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.A_Expr_Kind;
import dev.palindrome.sql.ast.BoolExpr;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.NullTest;
import dev.palindrome.sql.ast.NullTestType;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a condition is that has the same value for every row. A column equal to itself is true but for NULL, and taken for true. */
final class Truth {

    private Truth() {}

    /** True or false, or empty if it depends on the row or is not that simple. */
    static Optional<Boolean> of(Node condition) {
        if (condition instanceof A_Const constant) {
            return constant.boolval() == null
                    ? Optional.empty()
                    : Optional.of(constant.boolval().boolval());
        }
        if (condition instanceof TypeCast cast && cast.arg() instanceof A_Const text && text.sval() != null) {
            return ofText(text.sval().sval());
        }
        if (condition instanceof NullTest test && test.arg() instanceof A_Const constant) {
            return Optional.of(constant.isnull() == (test.nulltesttype() == NullTestType.IS_NULL));
        }
        if (condition instanceof BoolExpr one) {
            return of(one);
        }
        return condition instanceof A_Expr comparison ? of(comparison) : Optional.empty();
    }

    private static Optional<Boolean> ofText(String text) {
        return switch (text) {
            case "t", "true", "yes", "on", "1" -> Optional.of(true);
            case "f", "false", "no", "off", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> of(BoolExpr expression) {
        List<Optional<Boolean>> parts =
                expression.args().stream().map(Truth::of).toList();
        return switch (expression.boolop()) {
            case NOT_EXPR -> parts.get(0).map(value -> !value);
            case AND_EXPR -> together(parts, false);
            case OR_EXPR -> together(parts, true);
        };
    }

    /** One part decides it by itself; else all have to be known. */
    private static Optional<Boolean> together(List<Optional<Boolean>> parts, boolean deciding) {
        if (parts.contains(Optional.of(deciding))) {
            return Optional.of(deciding);
        }
        return parts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!deciding);
    }

    private static Optional<Boolean> of(A_Expr comparison) {
        if (comparison.kind() != A_Expr_Kind.AEXPR_OP || !(comparison.name().get(0) instanceof StringValue operator)) {
            return Optional.empty();
        }
        if (comparison.lexpr() instanceof ColumnRef left && comparison.rexpr() instanceof ColumnRef right) {
            boolean same = operator.sval().equals("=") && left.fields().equals(right.fields());
            return same ? Optional.of(true) : Optional.empty();
        }
        if (!(comparison.lexpr() instanceof A_Const left) || !(comparison.rexpr() instanceof A_Const right)) {
            return Optional.empty();
        }
        Optional<BigDecimal> one = number(left);
        Optional<BigDecimal> other = number(right);
        if (one.isPresent() && other.isPresent()) {
            return of(operator.sval(), one.get().compareTo(other.get()));
        }
        return left.sval() != null && right.sval() != null
                ? of(operator.sval(), left.sval().sval().equals(right.sval().sval()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(A_Const constant) {
        if (constant.ival() != null) {
            return Optional.of(BigDecimal.valueOf(constant.ival().ival()));
        }
        return Optional.ofNullable(constant.fval()).map(value -> new BigDecimal(Objects.requireNonNull(value.fval())));
    }

    private static Optional<Boolean> of(String operator, int order) {
        return switch (operator) {
            case "=" -> Optional.of(order == 0);
            case "<>", "!=" -> Optional.of(order != 0);
            case "<" -> Optional.of(order < 0);
            case "<=" -> Optional.of(order <= 0);
            case ">" -> Optional.of(order > 0);
            case ">=" -> Optional.of(order >= 0);
            default -> Optional.empty();
        };
    }

    /** Texts have an order that depends on a collation; whether they are equal does not. */
    private static Optional<Boolean> of(String operator, boolean equal) {
        return switch (operator) {
            case "=" -> Optional.of(equal);
            case "<>", "!=" -> Optional.of(!equal);
            default -> Optional.empty();
        };
    }
}
