package dev.palindrome.sql.lex;

/**
 * A string of SQL, which quotes itself: the one place that does. Read as written wherever {@code standard_conforming_strings} is
 * on, as it is unless somebody turned it off (PostgreSQL manual, 4.1.2.1 String Constants).
 *
 * @param value the string
 */
public record StringConstant(String value) {

    /**
     * The string as SQL text.
     *
     * @return the string in single quotes
     */
    public String sql() {
        return "'" + value.replace("'", "''") + "'";
    }
}
