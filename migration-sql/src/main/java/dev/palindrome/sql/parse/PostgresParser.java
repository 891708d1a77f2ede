package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;

/**
 * PostgreSQL's own parser, of version 18, in the JVM.
 *
 * <p>May be used by several threads; to make one costs a tenth of a second and some megabytes, so keep it.
 */
public final class PostgresParser {

    private final Instances instances = new Instances();

    /** Makes a parser; nothing is loaded before the first text. */
    public PostgresParser() {}

    /**
     * Parses a text of any number of statements.
     *
     * @param sql the text
     * @return its trees, or PostgreSQL's error
     */
    public Parse parse(String sql) {
        return parse(Lexer.lex(sql));
    }

    /**
     * Parses a text that is cut into tokens already.
     *
     * @param text the text
     * @return its trees, or PostgreSQL's error
     */
    public Parse parse(LexedText text) {
        return new TextParse(instances, text).run();
    }
}
