package dev.palindrome.sql.parse;

import java.util.List;

/** What PostgreSQL's grammar says of a text. */
public sealed interface Parse {

    /**
     * The text is SQL.
     *
     * @param statements its statements in order, without empty ones
     */
    record Accepted(List<ParsedStatement> statements) implements Parse {
        /** Copies the statements. */
        public Accepted {
            statements = List.copyOf(statements);
        }
    }

    /**
     * The text is no SQL, and a server says the same.
     *
     * @param error what is wrong, and where
     */
    record Refused(SyntaxError error) implements Parse {}

    /**
     * The text is too much for the parser; a server, which has more memory, may think otherwise.
     *
     * @param reason what it has too much of
     */
    record Unjudged(String reason) implements Parse {}
}
