package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import java.util.Optional;

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
        return new TextParse(instances, text, 0).run();
    }

    /**
     * Parses a part of a text.
     *
     * @param part the part
     * @param start where it begins in the whole text
     * @return its trees, or PostgreSQL's error; all places are places in the whole text
     */
    public Parse parse(String part, int start) {
        return new TextParse(instances, Lexer.lex(part), start).run();
    }

    /**
     * Parses the body of a statement that creates a function or a procedure, or that is a {@code DO} block. A body between
     * {@code BEGIN ATOMIC} and {@code END} is part of the statement's own tree.
     *
     * @param statement a statement
     * @param text the whole text that it is from
     * @return what is in the body; empty if there is none in a string
     */
    public Optional<BodyParse> parseBody(ParsedStatement statement, LexedText text) {
        return new Bodies(text).of(statement).map(new BodyParser(this, instances)::parse);
    }
}
