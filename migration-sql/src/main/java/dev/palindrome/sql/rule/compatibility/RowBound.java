package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.ast.A_ArrayExpr;
import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.BoolExpr;
import dev.palindrome.sql.ast.BoolExprType;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.CurrentOfExpr;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.SubLink;
import dev.palindrome.sql.ast.SubLinkType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the number of rows that a statement changes within bounds, as far as its text tells: a batch with LIMIT, rows that
 * are listed, a range with two ends, a value that is looked for. A value is no bound where the statement sets its column: whoever
 * recodes {@code 'basic'} as {@code 'standard'} means every row that has it.
 */
final class RowBound {

    private static final Set<String> LOWER = Set.of(">", ">=");
    private static final Set<String> UPPER = Set.of("<", "<=");

    /** Deeper than anybody nests conditions by hand; what lies below is not looked at, and counts as a bound. */
    private static final int DEEPEST = 50;

    /** The columns that the statement sets. */
    private final Collection<String> set;

    private final int depth;

    private RowBound(Collection<String> set, int depth) {
        this.set = set;
        this.depth = depth;
    }

    /**
     * Whether a statement is bound.
     *
     * @param statement its tree
     * @param where its condition
     * @param set the columns that it sets
     */
    static boolean isIn(Node statement, Node where, Collection<String> set) {
        return takesListOrBatch(statement) || new RowBound(set, 0).bounds(where);
    }

    private static boolean takesListOrBatch(Node statement) {
        return Nodes.all(statement, SelectStmt.class).stream()
                .anyMatch(query ->
                        query.limitCount() != null || !query.valuesLists().isEmpty());
    }

    private boolean bounds(Node condition) {
        if (depth == DEEPEST) {
            return true;
        }
        RowBound inner = new RowBound(set, depth + 1);
        if (condition instanceof BoolExpr one && one.boolop() == BoolExprType.AND_EXPR) {
            return one.args().stream().anyMatch(inner::bounds) || isRange(one.args());
        }
        if (condition instanceof BoolExpr one && one.boolop() == BoolExprType.OR_EXPR) {
            return one.args().stream().allMatch(inner::bounds);
        }
        if (condition instanceof SubLink link && link.subLinkType() == SubLinkType.ANY_SUBLINK) {
            return link.subselect() instanceof SelectStmt query
                    && query.whereClause() != null
                    && new RowBound(Set.of(), depth + 1).bounds(query.whereClause());
        }
        return condition instanceof CurrentOfExpr || (condition instanceof A_Expr one && bounds(one));
    }

    private boolean bounds(A_Expr comparison) {
        return switch (comparison.kind()) {
            case AEXPR_BETWEEN, AEXPR_BETWEEN_SYM -> true;
            case AEXPR_IN -> operator(comparison).equals("=") && looksFor(comparison.lexpr(), comparison.rexpr());
            case AEXPR_OP_ANY -> operator(comparison).equals("=") && looksFor(comparison.lexpr(), comparison.rexpr());
            case AEXPR_OP ->
                operator(comparison).equals("=")
                        && (looksFor(comparison.lexpr(), comparison.rexpr())
                                || looksFor(comparison.rexpr(), comparison.lexpr()));
            default -> false;
        };
    }

    /** Whether a column, and not one that is set, is compared with values that come from elsewhere. */
    private boolean looksFor(@Nullable Node sought, @Nullable Node values) {
        return sought != null
                && values != null
                && columns(sought).findAny().isPresent()
                && columns(sought).noneMatch(set::contains)
                && isGiven(values);
    }

    private static boolean isGiven(Node values) {
        if (values instanceof SubLink link) {
            return link.subLinkType() == SubLinkType.EXPR_SUBLINK || link.subLinkType() == SubLinkType.ARRAY_SUBLINK;
        }
        if (values instanceof ListNode list) {
            return list.items().stream().allMatch(RowBound::isConstant);
        }
        if (values instanceof A_ArrayExpr array) {
            return array.elements().stream().allMatch(RowBound::isConstant);
        }
        return isConstant(values);
    }

    private static boolean isConstant(Node value) {
        return !(value instanceof A_Const constant && constant.boolval() != null)
                && columns(value).findAny().isEmpty();
    }

    /** Whether two of the conditions are the two ends of a range. */
    private static boolean isRange(List<Node> conditions) {
        return conditions.stream()
                .flatMap(one -> end(one, LOWER).stream())
                .anyMatch(column -> conditions.stream()
                        .flatMap(other -> end(other, UPPER).stream())
                        .anyMatch(column::equals));
    }

    private static Optional<String> end(Node condition, Set<String> operators) {
        return condition instanceof A_Expr comparison
                        && operators.contains(operator(comparison))
                        && comparison.lexpr() != null
                        && comparison.rexpr() != null
                        && columns(comparison.rexpr()).findAny().isEmpty()
                ? columns(comparison.lexpr()).findFirst()
                : Optional.empty();
    }

    private static String operator(A_Expr comparison) {
        return NameNodes.last(comparison.name()).orElse("");
    }

    private static Stream<String> columns(Node expression) {
        return Nodes.all(expression, ColumnRef.class).stream()
                .flatMap(reference -> reference.fields().stream().reduce((first, last) -> last).stream())
                .filter(StringValue.class::isInstance)
                .map(name -> ((StringValue) name).sval());
    }
}
