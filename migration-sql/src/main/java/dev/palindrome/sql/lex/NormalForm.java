package dev.palindrome.sql.lex;

/** The form of a token in which two that PostgreSQL's lexical rules do not tell apart are the same. */
final class NormalForm {

    private NormalForm() {}

    static String of(TokenKind kind, String text) {
        return kind == TokenKind.WORD ? fold(text) : join(kind, text);
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(Characters.fold(word.charAt(i)));
        }
        return folded.toString();
    }

    /** Replaces the white space and the comments between the parts of a string by one line feed. */
    private static String join(TokenKind kind, String text) {
        StringBuilder joined = new StringBuilder(text.length());
        int copied = 0;
        for (Span gap : StringGaps.in(kind, text)) {
            joined.append(text, copied, gap.start()).append('\n');
            copied = gap.end();
        }
        return copied == 0 ? text : joined.append(text, copied, text.length()).toString();
    }
}
