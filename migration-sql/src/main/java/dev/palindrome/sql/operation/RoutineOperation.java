package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Routine.Volatility;
import java.util.List;
import java.util.Optional;

/** What is done to a function or procedure, or by code that stands in the text. */
public sealed interface RoutineOperation extends Operation {

    /**
     * {@code CREATE FUNCTION} or {@code CREATE PROCEDURE}.
     *
     * @param span where it stands
     * @param made the routine
     * @param orReplace whether it may take the place of one with its name and arguments
     * @param securityDefiner whether it runs with its owner's rights
     * @param settings the names of the settings that it sets for itself, in lower case
     */
    record CreateRoutine(Span span, Routine made, boolean orReplace, boolean securityDefiner, List<String> settings)
            implements RoutineOperation {

        /** Copies the list. */
        public CreateRoutine {
            settings = List.copyOf(settings);
        }
    }

    /**
     * {@code ALTER FUNCTION}.
     *
     * @param span where it stands
     * @param routine its name
     * @param arguments its argument types, or empty if the text has none
     * @param volatility how far its result depends on the arguments only from now on, if it says so
     * @param securityDefiner whether it runs with its owner's rights then, if it says so
     * @param settings the names of the settings that it sets for itself then
     */
    record AlterRoutine(
            Span span,
            QualifiedName routine,
            Optional<List<DataType>> arguments,
            Optional<Volatility> volatility,
            Optional<Boolean> securityDefiner,
            List<String> settings)
            implements RoutineOperation {

        /** Copies the list. */
        public AlterRoutine {
            settings = List.copyOf(settings);
        }
    }

    /**
     * {@code ALTER FUNCTION … RENAME TO} or {@code SET SCHEMA}, and the same for a procedure.
     *
     * @param span where it stands
     * @param kind {@code function}, {@code procedure} or {@code routine}
     * @param routine its name
     * @param arguments its argument types, or empty if the text has none
     * @param to its new name
     */
    record RenameRoutine(
            Span span, String kind, QualifiedName routine, Optional<List<DataType>> arguments, QualifiedName to)
            implements RoutineOperation {}

    /**
     * {@code DROP FUNCTION}, {@code DROP PROCEDURE} or {@code DROP ROUTINE}, one for each routine that it names.
     *
     * @param span where it stands
     * @param routine its name
     * @param arguments its argument types, or empty if the text has none
     * @param ifExists whether a missing one is no error
     * @param cascade whether what depends on it goes too
     */
    record DropRoutine(
            Span span, QualifiedName routine, Optional<List<DataType>> arguments, boolean ifExists, boolean cascade)
            implements RoutineOperation {}

    /**
     * {@code DO}: code that runs at once and that no replay sees into.
     *
     * @param span where it stands
     * @param language its language, in lower case
     */
    record RunBlock(Span span, String language) implements RoutineOperation {}

    /**
     * {@code CALL} of a procedure, or a query that calls functions for their effect.
     *
     * @param span where it stands
     * @param functions the functions that are called, as written without arguments, in lower case
     */
    record Call(Span span, List<String> functions) implements RoutineOperation {

        /** Copies the list. */
        public Call {
            functions = List.copyOf(functions);
        }
    }
}
