package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NextValueExpr;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Routine.Volatility;
import dev.palindrome.sql.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far an expression gives the same value for every row of one statement. {@code now()} does: it is STABLE, "the same within
 * the transaction". Manual, 38.7 "Function Volatility Categories".
 *
 * @param certainty what is known
 * @param function the function that decides it, as written; empty if nothing is volatile
 */
public record DefaultVolatility(Certainty certainty, String function) {

    /** How far one can say. */
    public enum Certainty {
        /** The same for every row. */
        NOT_VOLATILE,
        /** A function decides it of which nothing is known; a function is volatile unless it says otherwise. */
        UNKNOWN,
        /** Another for every row. */
        VOLATILE
    }

    private static final DefaultVolatility NONE = new DefaultVolatility(Certainty.NOT_VOLATILE, "");

    /**
     * Looks at an expression.
     *
     * @param expression the expression
     * @param schema the schema that knows user functions
     * @return the worst of what it calls
     */
    public static DefaultVolatility of(Node expression, Schema schema) {
        DefaultVolatility worst = NONE;
        for (Node node : Nodes.all(expression, Node.class)) {
            DefaultVolatility one = ofNode(node, schema);
            if (one.certainty.compareTo(worst.certainty) > 0) {
                worst = one;
            }
        }
        return worst;
    }

    /**
     * Whether it must be taken for volatile.
     *
     * @return true unless it is known not to be
     */
    public boolean isVolatile() {
        return certainty != Certainty.NOT_VOLATILE;
    }

    /**
     * Whether the values are numbers out of a sequence.
     *
     * @return true for {@code nextval}
     */
    public boolean takesFromSequence() {
        return function.equals("nextval");
    }

    private static DefaultVolatility ofNode(Node node, Schema schema) {
        if (node instanceof NextValueExpr) {
            return new DefaultVolatility(Certainty.VOLATILE, "nextval");
        }
        return node instanceof FuncCall call ? ofCall(call, schema) : NONE;
    }

    private static DefaultVolatility ofCall(FuncCall call, Schema schema) {
        List<String> parts = new ArrayList<>();
        for (Node part : call.funcname()) {
            if (part instanceof StringValue name) {
                parts.add(name.sval());
            }
        }
        String name = parts.get(parts.size() - 1);
        Optional<String> qualifier = parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(parts.size() - 2));
        if (qualifier.isEmpty() || qualifier.get().equals(DataType.BUILT_IN)) {
            Optional<Boolean> builtIn = BuiltInFunctions.isVolatile(name);
            if (builtIn.isPresent()) {
                return builtIn.get() ? new DefaultVolatility(Certainty.VOLATILE, name) : NONE;
            }
        }
        return ofUser(schema.routines(schema.routineNamed(qualifier, name)), String.join(".", parts));
    }

    private static DefaultVolatility ofUser(List<Routine> overloads, String name) {
        if (overloads.isEmpty()) {
            return new DefaultVolatility(Certainty.UNKNOWN, name);
        }
        if (overloads.stream().noneMatch(routine -> routine.volatility() == Volatility.VOLATILE)) {
            return NONE;
        }
        // a function of one SELECT is replaced by it, and then the SELECT decides: measured since 14
        boolean maybeInlined =
                overloads.stream().anyMatch(routine -> routine.language().equals("sql"));
        return new DefaultVolatility(maybeInlined ? Certainty.UNKNOWN : Certainty.VOLATILE, name);
    }
}
