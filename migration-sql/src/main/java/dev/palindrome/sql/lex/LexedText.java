package dev.palindrome.sql.lex;

import java.util.List;
import java.util.Optional;

/**
 * A text and its tokens.
 *
 * @param source the text
 * @param tokens the tokens in order, which cover the text without gap or overlap
 * @param errors what PostgreSQL's scanner refuses; none means that every token is sound
 */
public record LexedText(String source, List<Token> tokens, List<LexicalError> errors) {

    /** Copies the lists. */
    public LexedText {
        tokens = List.copyOf(tokens);
        errors = List.copyOf(errors);
    }

    /**
     * Gives a token as it is written.
     *
     * @param token a token of this text
     * @return its text
     */
    public String text(Token token) {
        return source.substring(token.start(), token.end());
    }

    /**
     * Gives a token without what means nothing: a word in lower case, a continued string with one line feed between its
     * parts, and every other token as it is written.
     *
     * @param token a token of this text
     * @return its normal form
     */
    public String normalized(Token token) {
        return NormalForm.of(token.kind(), text(token));
    }

    /**
     * Finds what stands between the parts of a string that goes on behind a line end: white space and line comments.
     *
     * @param token a token of this text
     * @return the gaps; none if the token is no string, or has one part only
     */
    public List<Span> gaps(Token token) {
        return StringGaps.in(token.kind(), text(token)).stream()
                .map(gap -> new Span(token.start() + gap.start(), token.start() + gap.end()))
                .toList();
    }

    /**
     * Reads the string that a token stands for.
     *
     * @param token a terminated token of this text
     * @return the value; empty if the token is no string of characters, or one that PostgreSQL refuses
     */
    public Optional<QuotedValue> value(Token token) {
        Source characters = new Source(source);
        return switch (token.kind()) {
            case STRING -> Optional.of(QuotedValue.of(characters, token, token.start()));
            case NATIONAL_STRING -> Optional.of(QuotedValue.of(characters, token, token.start() + 1));
            case DOLLAR_STRING -> {
                int delimiter = source.indexOf('$', token.start() + 1) + 1 - token.start();
                yield Optional.of(QuotedValue.verbatim(characters, token.start() + delimiter, token.end() - delimiter));
            }
            case ESCAPE_STRING -> EscapeString.value(characters, token);
            case UNICODE_STRING -> clauses(characters).value(firstFrom(token.start()));
            default -> Optional.empty();
        };
    }

    /**
     * Finds the end of a constant.
     *
     * @param token a token of this text
     * @return the offset behind it; behind its {@code UESCAPE} clause, if it has one
     */
    public int endOfConstant(Token token) {
        return token.kind() == TokenKind.UNICODE_STRING
                ? clauses(new Source(source)).end(firstFrom(token.start()))
                : token.end();
    }

    /**
     * Finds the tokens of a part of the text.
     *
     * @param part the part
     * @return the tokens that begin in it
     */
    public List<Token> tokensIn(Span part) {
        return tokens.subList(firstFrom(part.start()), firstFrom(part.end()));
    }

    /** The first token that begins at the offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private UescapeClauses clauses(Source characters) {
        return new UescapeClauses(characters, tokens, new LexicalErrors(characters));
    }

    /**
     * Whether a token is the given keyword.
     *
     * @param token a token of this text
     * @param keyword a keyword in lower case
     * @return true if the token is the keyword without quotes, in upper or lower case
     */
    public boolean isKeyword(Token token, String keyword) {
        return token.kind() == TokenKind.WORD
                && token.end() - token.start() == keyword.length()
                && isFoldedTo(keyword, token.start());
    }

    /** Compares in place: most words are asked for many keywords, and are none of them by their first letter. */
    private boolean isFoldedTo(String keyword, int start) {
        for (int i = 0; i < keyword.length(); i++) {
            if (Characters.fold(source.charAt(start + i)) != keyword.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
