package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.QuotedValue;
import dev.palindrome.sql.lex.StringConstant;

/**
 * The body of a function, a procedure or a {@code DO} block that is written as a string.
 *
 * @param language its language in lower case
 * @param text the string, with the places of its characters in the whole text
 * @param before the statement up to the string
 * @param after the statement behind the string
 */
public record Body(String language, QuotedValue text, String before, String after) {

    /** The statement with another body. */
    String statementWith(String other) {
        return before + new StringConstant(other).sql() + after;
    }

    /**
     * Whether it is in PL/pgSQL.
     *
     * @return true if so
     */
    public boolean isPlpgsql() {
        return language.equals("plpgsql");
    }

    /**
     * Whether it is in SQL.
     *
     * @return true if so
     */
    public boolean isSql() {
        return language.equals("sql");
    }
}
