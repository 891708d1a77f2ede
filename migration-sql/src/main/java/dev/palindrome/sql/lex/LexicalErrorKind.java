package dev.palindrome.sql.lex;

/** What can be wrong with a token, each in the words of PostgreSQL's own message. */
public enum LexicalErrorKind {
    /** A block comment without an end. */
    UNTERMINATED_COMMENT("unterminated /* comment"),
    /** A string without a closing quote. */
    UNTERMINATED_STRING("unterminated quoted string"),
    /** A bit string without a closing quote. */
    UNTERMINATED_BIT_STRING("unterminated bit string literal"),
    /** A hexadecimal bit string without a closing quote. */
    UNTERMINATED_HEX_STRING("unterminated hexadecimal string literal"),
    /** A dollar-quoted string whose delimiter does not come again. */
    UNTERMINATED_DOLLAR_STRING("unterminated dollar-quoted string"),
    /** A quoted identifier without a closing quote. */
    UNTERMINATED_IDENTIFIER("unterminated quoted identifier"),
    /** Two double quotes with nothing between them. */
    ZERO_LENGTH_IDENTIFIER("zero-length delimited identifier"),
    /** A Unicode escape with too few hexadecimal digits. */
    INVALID_UNICODE_ESCAPE("invalid Unicode escape"),
    /** A Unicode escape of a number that is no character's. */
    INVALID_UNICODE_VALUE("invalid Unicode escape value"),
    /** One half of a surrogate pair without the other. */
    INVALID_SURROGATE_PAIR("invalid Unicode surrogate pair"),
    /** A {@code UESCAPE} clause whose string is not one character that may escape. */
    INVALID_ESCAPE_CHARACTER("invalid Unicode escape character"),
    /** A {@code UESCAPE} clause without a string. */
    UESCAPE_WITHOUT_STRING("UESCAPE must be followed by a simple string literal"),
    /** A number with something else directly behind it. */
    JUNK_AFTER_NUMBER("trailing junk after numeric literal"),
    /** {@code 0x} without a digit. */
    INVALID_HEXADECIMAL("invalid hexadecimal integer"),
    /** {@code 0o} without a digit. */
    INVALID_OCTAL("invalid octal integer"),
    /** {@code 0b} without a digit. */
    INVALID_BINARY("invalid binary integer"),
    /** A positional parameter with something else directly behind it. */
    JUNK_AFTER_PARAMETER("trailing junk after parameter"),
    /** A positional parameter with a number over 2,147,483,647. */
    PARAMETER_TOO_LARGE("parameter number too large"),
    /** An operator of more than 63 characters. */
    OPERATOR_TOO_LONG("operator too long"),
    /** Bytes that are no UTF-8 text, a NUL character among them. */
    INVALID_BYTE_SEQUENCE("invalid byte sequence for encoding \"UTF8\"");

    private final String text;

    LexicalErrorKind(String text) {
        this.text = text;
    }

    /** PostgreSQL's words, without what it adds about the place. */
    String text() {
        return text;
    }
}
