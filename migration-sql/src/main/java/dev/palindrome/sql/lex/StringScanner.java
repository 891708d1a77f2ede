package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.Source.END;

/** Scans strings in single quotes, with all the parts they are continued by. */
final class StringScanner {

    private final Source source;
    private final LexicalErrors errors;

    StringScanner(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    Token scan(QuoteStyle style, int start) {
        int quote = start + style.prefix();
        int errorsBefore = errors.count();
        EscapeSequences escapes = new EscapeSequences(source, errors);
        int i = quote + 1;
        while (true) {
            int c = source.at(i);
            if (c == END) {
                if (errors.count() == errorsBefore) {
                    // the N of N'…' is a token of its own to PostgreSQL, so its message starts with the quote
                    errors.near(style.unterminated(), style == QuoteStyle.NATIONAL ? quote : start, source.length());
                }
                return new Token(style.kind(), start, source.length());
            }
            if (c == '\\' && style == QuoteStyle.ESCAPE) {
                i = escapes.scan(i);
            } else if (c != '\'') {
                i++;
            } else if (style.doublesQuotes() && source.at(i + 1) == '\'') {
                i += 2;
            } else {
                int next = QuotedParts.next(source, i + 1);
                if (next == QuotedParts.NONE) {
                    Token token = new Token(style.kind(), start, i + 1);
                    if (escapes.needDecoding() && errors.count() == errorsBefore) {
                        EscapeString.checkBytes(source, token, errors);
                    }
                    return token;
                }
                i = next + 1;
            }
        }
    }
}
