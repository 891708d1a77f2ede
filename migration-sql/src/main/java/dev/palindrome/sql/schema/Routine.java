package dev.palindrome.sql.schema;

import java.util.List;

/**
 * A function or procedure. Overloads have one name and differ in their argument types.
 *
 * @param name its name
 * @param arguments the types of its input arguments
 * @param procedure whether it is a procedure
 * @param language its language, in lower case
 * @param volatility how far its result depends on its arguments only
 * @param origin where it comes from
 */
public record Routine(
        QualifiedName name,
        List<DataType> arguments,
        boolean procedure,
        String language,
        Volatility volatility,
        Origin origin) {

    /** Copies the list. */
    public Routine {
        arguments = List.copyOf(arguments);
    }

    /** How far a result depends on the arguments only. */
    public enum Volatility {
        /** On nothing else. */
        IMMUTABLE,
        /** On the database too, but the same within one statement. */
        STABLE,
        /** On anything; the default. */
        VOLATILE
    }
}
