package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.CoercionForm;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import java.util.List;
import java.util.Map;

/** Writes calls of functions. */
final class Calls {

    /** What the grammar makes a call of that reads otherwise. */
    private static final Map<String, String> WORDS = Map.of("timezone", " AT TIME ZONE ");

    private static final Map<String, String> TRIMS =
            Map.of("btrim", "TRIM(", "ltrim", "TRIM(LEADING FROM ", "rtrim", "TRIM(TRAILING FROM ");

    private final SqlText to;
    private final Expressions expressions;

    Calls(SqlText to, Expressions expressions) {
        this.to = to;
        this.expressions = expressions;
    }

    void write(FuncCall call) {
        if (call.over() != null) {
            to.miss();
        } else if (call.funcformat() == CoercionForm.COERCE_SQL_SYNTAX) {
            words(call);
        } else {
            plain(call);
        }
    }

    private void words(FuncCall call) {
        List<String> name = SqlText.strings(call.funcname());
        String last = name.get(name.size() - 1);
        if (WORDS.containsKey(last) && call.args().size() == 2) {
            // the zone comes first
            to.add("(");
            expressions.operand(call.args().get(1));
            to.add(WORDS.getOrDefault(last, ""));
            expressions.operand(call.args().get(0));
            to.add(")");
        } else if (last.equals("extract") && call.args().size() == 2) {
            to.add("EXTRACT(");
            expressions.write(call.args().get(0));
            to.add(" FROM ");
            expressions.write(call.args().get(1));
            to.add(")");
        } else if (call.args().size() == 1 && TRIMS.containsKey(last)) {
            to.add(TRIMS.getOrDefault(last, ""));
            expressions.write(call.args().get(0));
            to.add(")");
        } else {
            to.miss();
        }
    }

    private void plain(FuncCall call) {
        to.add(SqlText.dotted(call.funcname())).add("(");
        to.add(call.aggDistinct() ? "DISTINCT " : "").add(call.aggStar() ? "*" : "");
        for (int i = 0; i < call.args().size(); i++) {
            to.add(i == 0 ? "" : ", ");
            to.add(call.funcVariadic() && i == call.args().size() - 1 ? "VARIADIC " : "");
            expressions.write(call.args().get(i));
        }
        if (!call.aggWithinGroup()) {
            order(call.aggOrder());
        }
        to.add(")");
        if (call.aggWithinGroup()) {
            to.add(" WITHIN GROUP (");
            order(call.aggOrder());
            to.add(")");
        }
        if (call.aggFilter() != null) {
            to.add(" FILTER (WHERE ");
            expressions.write(call.aggFilter());
            to.add(")");
        }
    }

    private void order(List<Node> order) {
        if (!order.isEmpty()) {
            to.add(" ORDER BY ");
            new Queries(to).order(order);
        }
    }
}
