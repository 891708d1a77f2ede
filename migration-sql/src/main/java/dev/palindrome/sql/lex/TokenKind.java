package dev.palindrome.sql.lex;

/** What a token is, by PostgreSQL's lexical structure (manual, section 4.1). */
public enum TokenKind {
    /** Blanks, tabs, vertical tabs, form feeds and line ends. */
    WHITESPACE,
    /** A comment from {@code --} up to the end of the line. */
    LINE_COMMENT,
    /** A comment between slash-star and star-slash, which nests. */
    BLOCK_COMMENT,
    /** A keyword or an identifier without quotes; upper and lower case are the same. */
    WORD,
    /** An identifier in double quotes. */
    QUOTED_IDENTIFIER,
    /** An identifier of the form {@code U&"…"}. */
    UNICODE_IDENTIFIER,
    /** A string in single quotes, in which a backslash is a backslash. */
    STRING,
    /** A string of the form {@code E'…'}. */
    ESCAPE_STRING,
    /** A string of the form {@code N'…'}: for PostgreSQL's grammar the keyword {@code NCHAR} and a string. */
    NATIONAL_STRING,
    /** A string of the form {@code U&'…'}; a {@code UESCAPE} clause behind it is two further tokens. */
    UNICODE_STRING,
    /** A string between {@code $$} or {@code $tag$}. */
    DOLLAR_STRING,
    /** A bit string, {@code B'…'}. */
    BIT_STRING,
    /** A bit string in hexadecimal digits, {@code X'…'}. */
    HEX_STRING,
    /** A number, with the junk that makes it an error if there is some. */
    NUMBER,
    /** A positional parameter, {@code $1}. */
    PARAMETER,
    /** An operator. */
    OPERATOR,
    /** A parenthesis, a bracket, a comma, a semicolon, dots, colons, {@code ::} and {@code :=}. */
    PUNCTUATION,
    /** A psql command: a backslash and what follows it on the line, or {@code \;}. */
    PSQL_COMMAND,
    /** A psql variable, {@code :name}, {@code :'name'}, {@code :"name"}, where PostgreSQL's grammar has no colon. */
    PSQL_VARIABLE,
    /** The lines after {@code COPY … FROM STDIN;} up to and with the line {@code \.}. */
    COPY_DATA,
    /** A character that begins no token. */
    OTHER;

    /**
     * Whether the token means nothing to PostgreSQL's grammar.
     *
     * @return true for white space and comments
     */
    public boolean isTrivia() {
        return this == WHITESPACE || this == LINE_COMMENT || this == BLOCK_COMMENT;
    }
}
