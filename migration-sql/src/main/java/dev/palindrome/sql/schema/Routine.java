package dev.palindrome.sql.schema;

import java.util.List;
import java.util.Optional;

/**
 * A function or procedure. Overloads have one name and differ in their argument types.
 *
 * @param name its name
 * @param arguments the types of its input arguments
 * @param procedure whether it is a procedure
 * @param language its language, in lower case
 * @param volatility how far its result depends on its arguments only
 * @param origin where it comes from
 * @param wording the statement that made it, as long as its words are still right
 */
public record Routine(
        QualifiedName name,
        List<DataType> arguments,
        boolean procedure,
        String language,
        Volatility volatility,
        Origin origin,
        Optional<Wording> wording) {

    /** Copies the list. */
    public Routine {
        arguments = List.copyOf(arguments);
    }

    /** A routine of which nothing more is known. */
    public Routine(
            QualifiedName name,
            List<DataType> arguments,
            boolean procedure,
            String language,
            Volatility volatility,
            Origin origin) {
        this(name, arguments, procedure, language, volatility, origin, Optional.empty());
    }

    /**
     * The routine with the statement that makes it as it is.
     *
     * @param other the statement, or empty if nobody knows it any more
     * @return the routine
     */
    public Routine worded(Optional<Wording> other) {
        return new Routine(name, arguments, procedure, language, volatility, origin, other);
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
