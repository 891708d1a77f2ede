package dev.palindrome.sql.lex;

/**
 * The classes of characters that PostgreSQL's scanner knows. It looks at bytes: everything beyond ASCII is a letter to
 * it, a no-break space as well.
 */
final class Characters {

    private static final String OPERATOR = "~!@#^&|`?+-*/%<>=";

    private Characters() {}

    static boolean isNewline(int c) {
        return c == '\n' || c == '\r';
    }

    /** The vertical tab counts since PostgreSQL 16. */
    static boolean isSpace(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isHexDigit(int c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    static boolean isWordStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static boolean isWordPart(int c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }

    /** Dollar-quote tags and psql's variables are words without a dollar sign. */
    static boolean isTagPart(int c) {
        return isWordStart(c) || isDigit(c);
    }

    static boolean isOperator(int c) {
        return c > ' ' && c < 0x80 && OPERATOR.indexOf(c) >= 0;
    }

    /** Letters beyond ASCII keep their case, as in every database with a multi-byte encoding. */
    static char fold(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
