package dev.palindrome.sql.rule.tenant;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.A_Expr_Kind;
import dev.palindrome.sql.ast.BoolExpr;
import dev.palindrome.sql.ast.BoolExprType;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.ast.SubLink;
import dev.palindrome.sql.ast.SubLinkType;
import dev.palindrome.sql.ast.TypeCast;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a policy's condition says about tenants. It keeps them apart if every row that it lets through has the setting's value
 * in the column, and an index on the column can find those rows: {@code column = value}, alone or joined to other conditions
 * by AND. The value is {@code current_setting} of the setting, in a cast, a {@code nullif} or a scalar query of its own,
 * which all are worked out once and not for each row.
 */
final class TenantCondition {

    private final String column;
    private final String setting;

    TenantCondition(String column, String setting) {
        this.column = column;
        this.setting = setting;
    }

    /** What a condition does. */
    enum Verdict {
        /** It lets through the rows of one tenant, and an index can find them. */
        KEEPS_APART,
        /** It lets through the rows of one tenant, but compares something made of the column, which no index holds. */
        WRAPS_COLUMN,
        /** It lets rows through for another reason. */
        OPEN
    }

    Verdict of(Node condition) {
        if (condition instanceof BoolExpr joined && joined.boolop() == BoolExprType.AND_EXPR) {
            return joined.args().stream().map(this::of).min(Verdict::compareTo).orElse(Verdict.OPEN);
        }
        if (condition instanceof A_Expr comparison && isEquality(comparison)) {
            Verdict verdict = compared(comparison.lexpr(), comparison.rexpr());
            return verdict == Verdict.OPEN ? compared(comparison.rexpr(), comparison.lexpr()) : verdict;
        }
        return Verdict.OPEN;
    }

    private static boolean isEquality(A_Expr comparison) {
        return comparison.kind() == A_Expr_Kind.AEXPR_OP && NameNodes.endsWith(comparison.name(), "=");
    }

    private Verdict compared(@Nullable Node own, @Nullable Node value) {
        if (own == null || value == null || !isSetting(value)) {
            return Verdict.OPEN;
        }
        if (own instanceof ColumnRef reference) {
            return isColumn(reference) ? Verdict.KEEPS_APART : Verdict.OPEN;
        }
        return Nodes.all(own, ColumnRef.class).stream().anyMatch(this::isColumn) ? Verdict.WRAPS_COLUMN : Verdict.OPEN;
    }

    private boolean isColumn(ColumnRef reference) {
        return NameNodes.endsWith(reference.fields(), column);
    }

    private boolean isSetting(Node value) {
        Node bare = value;
        for (Optional<Node> inner = inside(bare); inner.isPresent(); inner = inside(bare)) {
            bare = inner.get();
        }
        return bare instanceof FuncCall call && isCurrentSetting(call);
    }

    /** What a cast, a nullif or a scalar query is made of. */
    private static Optional<Node> inside(Node value) {
        if (value instanceof TypeCast cast) {
            return Optional.ofNullable(cast.arg());
        }
        if (value instanceof A_Expr expression && expression.kind() == A_Expr_Kind.AEXPR_NULLIF) {
            return Optional.ofNullable(expression.lexpr());
        }
        if (value instanceof SubLink query
                && query.subLinkType() == SubLinkType.EXPR_SUBLINK
                && query.subselect() instanceof SelectStmt select) {
            return onlyValue(select);
        }
        return Optional.empty();
    }

    private static Optional<Node> onlyValue(SelectStmt select) {
        boolean plain = select.fromClause().isEmpty()
                && select.whereClause() == null
                && select.targetList().size() == 1;
        return plain && select.targetList().get(0) instanceof ResTarget target
                ? Optional.ofNullable(target.val())
                : Optional.empty();
    }

    private boolean isCurrentSetting(FuncCall call) {
        return NameNodes.endsWith(call.funcname(), "current_setting")
                && !call.args().isEmpty()
                && call.args().get(0) instanceof A_Const argument
                && argument.sval() != null
                && argument.sval().sval().equalsIgnoreCase(setting);
    }
}
