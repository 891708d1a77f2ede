package dev.palindrome.sql.lex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands between the parts of a string that goes on behind a line end: white space and line comments. */
final class StringGaps {

    private StringGaps() {}

    /** The gaps in the text of one token; none if the token is no string, or has one part only. */
    static List<Span> in(TokenKind kind, String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return List.of();
        }
        return style(kind).map(style -> in(style, text)).orElse(List.of());
    }

    private static Optional<QuoteStyle> style(TokenKind kind) {
        return switch (kind) {
            case STRING -> Optional.of(QuoteStyle.STANDARD);
            case ESCAPE_STRING -> Optional.of(QuoteStyle.ESCAPE);
            case NATIONAL_STRING -> Optional.of(QuoteStyle.NATIONAL);
            case UNICODE_STRING -> Optional.of(QuoteStyle.UNICODE);
            case BIT_STRING -> Optional.of(QuoteStyle.BIT);
            case HEX_STRING -> Optional.of(QuoteStyle.HEX);
            default -> Optional.empty();
        };
    }

    private static List<Span> in(QuoteStyle style, String text) {
        Source source = new Source(text);
        List<Span> gaps = new ArrayList<>();
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
                gaps.add(new Span(i + 1, next));
                i = next + 1;
            }
        }
        return gaps;
    }
}
