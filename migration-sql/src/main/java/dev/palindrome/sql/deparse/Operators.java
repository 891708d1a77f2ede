package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import java.util.List;

/** Writes operators and what the grammar makes of them. */
final class Operators {

    private final SqlText to;
    private final Expressions expressions;

    Operators(SqlText to, Expressions expressions) {
        this.to = to;
        this.expressions = expressions;
    }

    void write(A_Expr one) {
        switch (one.kind()) {
            case AEXPR_OP -> operator(one);
            case AEXPR_OP_ANY -> quantified(one, "ANY");
            case AEXPR_OP_ALL -> quantified(one, "ALL");
            case AEXPR_DISTINCT -> between(one, " IS DISTINCT FROM ");
            case AEXPR_NOT_DISTINCT -> between(one, " IS NOT DISTINCT FROM ");
            case AEXPR_NULLIF -> {
                to.add("NULLIF(");
                expressions.write(one.lexpr());
                to.add(", ");
                expressions.write(one.rexpr());
                to.add(")");
            }
            case AEXPR_IN -> {
                expressions.operand(one.lexpr());
                to.add(isName(one, "<>") ? " NOT IN " : " IN ");
                expressions.inParentheses(one.rexpr());
            }
            case AEXPR_LIKE -> pattern(one, "~~", "LIKE");
            case AEXPR_ILIKE -> pattern(one, "~~*", "ILIKE");
            case AEXPR_SIMILAR -> pattern(one, "~", "SIMILAR TO");
            case AEXPR_BETWEEN -> range(one, " BETWEEN ");
            case AEXPR_NOT_BETWEEN -> range(one, " NOT BETWEEN ");
            case AEXPR_BETWEEN_SYM -> range(one, " BETWEEN SYMMETRIC ");
            case AEXPR_NOT_BETWEEN_SYM -> range(one, " NOT BETWEEN SYMMETRIC ");
        }
    }

    private static boolean isName(A_Expr one, String name) {
        return SqlText.strings(one.name()).equals(List.of(name));
    }

    private void operator(A_Expr one) {
        if (one.lexpr() != null) {
            expressions.operand(one.lexpr());
            to.add(" ");
        }
        to.add(symbol(one.name())).add(" ");
        expressions.operand(one.rexpr());
    }

    /** The operator; with a schema it takes the long form. */
    static String symbol(List<Node> name) {
        List<String> parts = SqlText.strings(name);
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return "OPERATOR(" + SqlText.identifier(parts.get(0)) + "." + parts.get(parts.size() - 1) + ")";
    }

    private void between(A_Expr one, String words) {
        expressions.operand(one.lexpr());
        to.add(words);
        expressions.operand(one.rexpr());
    }

    private void quantified(A_Expr one, String quantifier) {
        expressions.operand(one.lexpr());
        to.add(" ").add(symbol(one.name())).add(" ").add(quantifier).add(" (");
        expressions.write(one.rexpr());
        to.add(")");
    }

    private void pattern(A_Expr one, String plain, String words) {
        expressions.operand(one.lexpr());
        to.add(isName(one, plain) ? " " : " NOT ").add(words).add(" ");
        Node right = one.rexpr();
        if (right instanceof FuncCall call && isEscape(call)) {
            escaped(call);
        } else {
            expressions.operand(right);
        }
    }

    /** The grammar makes a call of ESCAPE, and of every SIMILAR TO. */
    private static boolean isEscape(FuncCall call) {
        return call.funcname().size() == 2
                && call.funcname().get(1) instanceof StringValue name
                && (name.sval().equals("like_escape") || name.sval().equals("similar_to_escape"));
    }

    private void escaped(FuncCall call) {
        expressions.operand(call.args().get(0));
        if (call.args().size() > 1) {
            to.add(" ESCAPE ");
            expressions.operand(call.args().get(1));
        }
    }

    private void range(A_Expr one, String words) {
        if (!(one.rexpr() instanceof ListNode ends) || ends.items().size() != 2) {
            to.miss();
            return;
        }
        expressions.operand(one.lexpr());
        to.add(words);
        expressions.operand(ends.items().get(0));
        to.add(" AND ");
        expressions.operand(ends.items().get(1));
    }
}
