package dev.palindrome.processor.body;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.script.Script;
import java.util.Optional;

/**
 * A text in a step, cut into tokens once for all who ask.
 *
 * @param text the text with its places
 * @param lexed its tokens, or empty if it is the name of a file that cannot be read
 * @param script its statements, or empty if it is a part of one, such as the condition of a backfill
 */
public record StepSql(SqlText text, Optional<LexedText> lexed, Optional<Script> script) {

    static StepSql statements(SqlText text, Script script) {
        return new StepSql(text, Optional.of(script.lexed()), Optional.of(script));
    }

    static StepSql part(SqlText text) {
        return new StepSql(text, Optional.of(Lexer.lex(text.value())), Optional.empty());
    }

    static StepSql fileName(SqlText text) {
        return new StepSql(text, Optional.empty(), Optional.empty());
    }
}
