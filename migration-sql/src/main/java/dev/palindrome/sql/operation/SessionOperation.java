package dev.palindrome.sql.operation;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.script.TransactionControl;
import java.util.List;

/** What is done to the session or its transaction. */
public sealed interface SessionOperation extends Operation {

    /**
     * {@code SET}, {@code RESET}.
     *
     * @param span where it stands
     * @param setting the setting, in lower case; {@code all} for {@code RESET ALL}
     * @param values its new values as written, without quotes; none for the default
     * @param local whether it ends with the transaction
     */
    record SetSetting(Span span, String setting, List<String> values, boolean local) implements SessionOperation {

        /** Copies the list. */
        public SetSetting {
            values = List.copyOf(values);
        }
    }

    /**
     * {@code DISCARD ALL} or {@code DISCARD TEMP}.
     *
     * @param span where it stands
     * @param all whether settings go too, not only temporary tables
     */
    record Discard(Span span, boolean all) implements SessionOperation {}

    /**
     * {@code BEGIN}, {@code COMMIT}, {@code ROLLBACK}, {@code SAVEPOINT} and the like.
     *
     * @param span where it stands
     * @param control what it does
     */
    record ControlTransaction(Span span, TransactionControl control) implements SessionOperation {}
}
