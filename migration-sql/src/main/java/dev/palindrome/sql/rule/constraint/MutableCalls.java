package dev.palindrome.sql.rule.constraint;

import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.SQLValueFunction;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.effect.BuiltInFunctions;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Routine.Volatility;
import dev.palindrome.sql.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The calls in an expression whose result is known to change by itself: with time, with the session, or at random. */
final class MutableCalls {

    /** Functions that are STABLE with every argument and depend on the time or the session. */
    private static final Set<String> OF_TIME_AND_SESSION = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "current_setting",
            "current_schema",
            "current_schemas",
            "current_database",
            "getdatabaseencoding",
            "pg_backend_pid",
            "version");

    private MutableCalls() {}

    /** Their names, as messages call them. */
    static List<String> in(Node expression, Schema schema) {
        List<String> found = new ArrayList<>();
        Nodes.walk(expression, node -> {
            if (node instanceof SQLValueFunction function) {
                found.add(spelled(function));
            } else if (node instanceof FuncCall call) {
                name(call, schema).ifPresent(found::add);
            }
        });
        return found;
    }

    private static String spelled(SQLValueFunction function) {
        return function.op()
                .name()
                .substring("SVFOP_".length())
                .replaceFirst("_N$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Optional<String> name(FuncCall call, Schema schema) {
        List<String> parts = call.funcname().stream()
                .filter(StringValue.class::isInstance)
                .map(part -> ((StringValue) part).sval())
                .toList();
        String name = parts.get(parts.size() - 1);
        Optional<String> qualifier = parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(parts.size() - 2));
        Optional<Boolean> builtIn =
                qualifier.filter(one -> !one.equals(DataType.BUILT_IN)).isPresent()
                        ? Optional.empty()
                        : BuiltInFunctions.isVolatile(name);
        boolean mutable = builtIn.map(isVolatile -> isVolatile || OF_TIME_AND_SESSION.contains(name))
                .orElseGet(() -> isMutable(schema.routines(schema.routineNamed(qualifier, name))));
        return mutable ? Optional.of(String.join(".", parts) + "()") : Optional.empty();
    }

    private static boolean isMutable(List<Routine> overloads) {
        return !overloads.isEmpty()
                && overloads.stream().noneMatch(routine -> routine.volatility() == Volatility.IMMUTABLE);
    }
}
