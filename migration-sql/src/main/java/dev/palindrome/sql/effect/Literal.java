package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.TypeCast;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A constant in SQL that can be compared with others as far as that is certain whatever its type: numbers, and dates as ISO 8601
 * writes them.
 *
 * @param text the constant without quotes
 */
record Literal(String text) {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}( 00:00(:00)?(\\+00)?)?");
    private static final int LENGTH_OF_DATE = 10;

    static Optional<Literal> of(@Nullable Node node) {
        if (node instanceof TypeCast cast) {
            return of(cast.arg());
        }
        if (!(node instanceof A_Const constant) || constant.isnull()) {
            return Optional.empty();
        }
        if (constant.ival() != null) {
            return Optional.of(new Literal(String.valueOf(constant.ival().ival())));
        }
        if (constant.fval() != null) {
            return Optional.of(new Literal(constant.fval().fval()));
        }
        return Optional.ofNullable(constant.sval()).map(string -> new Literal(string.sval()));
    }

    /** How it compares, or empty if that cannot be told without its type. */
    OptionalInt compare(Literal other) {
        if (text.equals(other.text)) {
            return OptionalInt.of(0);
        }
        if (NUMBER.matcher(text).matches() && NUMBER.matcher(other.text).matches()) {
            return OptionalInt.of(new BigDecimal(text).compareTo(new BigDecimal(other.text)));
        }
        if (DATE.matcher(text).matches() && DATE.matcher(other.text).matches()) {
            return OptionalInt.of(day().compareTo(other.day()));
        }
        return OptionalInt.empty();
    }

    private String day() {
        return text.substring(0, LENGTH_OF_DATE);
    }

    boolean isAtLeast(Literal other) {
        OptionalInt order = compare(other);
        return order.isPresent() && order.getAsInt() >= 0;
    }

    boolean isAtMost(Literal other) {
        return other.isAtLeast(this);
    }
}
