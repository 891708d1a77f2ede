package dev.palindrome.sql.lex;

/** The form of a token in which two that PostgreSQL's lexical rules do not tell apart are the same. */
final class NormalForm {

    private NormalForm() {}

    static String of(TokenKind kind, String text) {
        return switch (kind) {
            case WORD -> fold(text);
            case STRING -> join(QuoteStyle.STANDARD, text);
            case ESCAPE_STRING -> join(QuoteStyle.ESCAPE, text);
            case NATIONAL_STRING -> join(QuoteStyle.NATIONAL, text);
            case UNICODE_STRING -> join(QuoteStyle.UNICODE, text);
            case BIT_STRING -> join(QuoteStyle.BIT, text);
            case HEX_STRING -> join(QuoteStyle.HEX, text);
            default -> text;
        };
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(Characters.fold(word.charAt(i)));
        }
        return folded.toString();
    }

    /** Replaces the white space and the comments between the parts of a string by one line feed. */
    private static String join(QuoteStyle style, String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        Source source = new Source(text);
        StringBuilder joined = new StringBuilder(text.length());
        int copied = 0;
        int i = style.prefix() + 1;
        while (i < text.length()) {
            int c = source.at(i);
            if (c == '\\' && style == QuoteStyle.ESCAPE) {
                i += 2;
            } else if (c != '\'') {
                i++;
            } else if (style.doublesQuotes() && source.at(i + 1) == '\'') {
                i += 2;
            } else {
                int next = QuotedParts.next(source, i + 1);
                if (next == QuotedParts.NONE) {
                    break;
                }
                joined.append(text, copied, i + 1).append('\n');
                copied = next;
                i = next + 1;
            }
        }
        return joined.append(text, copied, text.length()).toString();
    }
}
