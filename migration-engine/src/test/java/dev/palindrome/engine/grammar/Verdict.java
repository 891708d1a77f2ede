package dev.palindrome.engine.grammar;

import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.Optional;

/**
 * A refusal of the grammar.
 *
 * @param message the message
 * @param position the character, counted from 1; 0 if none is named
 */
record Verdict(String message, int position) {

    /** What our parser says against a text; empty if it accepts it. */
    static Optional<Verdict> of(PostgresParser parser, String sql) {
        Parse parse = parser.parse(sql);
        if (parse instanceof Parse.Refused refused) {
            int position = refused.error().offset().isPresent()
                    ? sql.codePointCount(0, refused.error().offset().getAsInt()) + 1
                    : 0;
            return Optional.of(new Verdict(refused.error().message(), position));
        }
        return Optional.empty();
    }
}
