package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import java.util.List;
import java.util.Optional;

/**
 * One statement of a script.
 *
 * @param text the statement from its first token to its last, without the semicolon; with the rows of {@code COPY}
 * @param span where the text stands in the script
 * @param extent the text with the blanks, comments and empty statements before it, and its semicolon
 * @param tokens the tokens of the text without white space and comments; their offsets are those of the script
 * @param mode how it stands to transactions
 * @param control what it does to the transaction, if it is transaction control
 * @param command the words that name the command, in upper case, for messages: {@code CREATE INDEX}
 */
public record SqlStatement(
        String text,
        Span span,
        Span extent,
        List<Token> tokens,
        TransactionMode mode,
        Optional<TransactionControl> control,
        String command) {

    /** Copies the tokens. */
    public SqlStatement {
        tokens = List.copyOf(tokens);
    }
}
