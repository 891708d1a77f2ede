package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.INVALID_ESCAPE_CHARACTER;
import static dev.palindrome.sql.lex.LexicalErrorKind.UESCAPE_WITHOUT_STRING;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

/**
 * Reads the {@code U&} tokens of a text, which PostgreSQL reads together with a {@code UESCAPE} clause behind them
 * (manual, section 4.1.2.3).
 */
final class UescapeClauses {

    private static final int NOT_ALLOWED = -1;

    private final Source source;
    private final List<Token> tokens;
    private final LexicalErrors errors;

    UescapeClauses(Source source, List<Token> tokens, LexicalErrors errors) {
        this.source = source;
        this.tokens = tokens;
        this.errors = errors;
    }

    /** Checks the token at the index, which is terminated. */
    void check(int index) {
        int escape = escapeCharacter(index);
        if (escape != NOT_ALLOWED) {
            Token token = tokens.get(index);
            UnicodeEscapes.check(QuotedValue.of(source, token, token.start() + 2), escape, errors);
        }
    }

    /** The string at the index; empty if it has an error. */
    Optional<QuotedValue> value(int index) {
        int before = errors.count();
        check(index);
        Token token = tokens.get(index);
        return errors.count() > before
                ? Optional.empty()
                : Optional.of(UnicodeEscapes.decode(
                        QuotedValue.of(source, token, token.start() + 2), escapeCharacter(index), errors));
    }

    /** The offset behind the string at the index, and behind the clause if it has one. */
    int end(int index) {
        int clause = nextSignificant(index);
        boolean escaped = clause < tokens.size() && isUescape(tokens.get(clause));
        int argument = escaped ? nextSignificant(clause) : tokens.size();
        return argument < tokens.size()
                ? tokens.get(argument).end()
                : tokens.get(index).end();
    }

    private int escapeCharacter(int index) {
        int clause = nextSignificant(index);
        if (clause == tokens.size() || !isUescape(tokens.get(clause))) {
            return '\\';
        }
        int argument = nextSignificant(clause);
        if (argument == tokens.size()) {
            errors.near(UESCAPE_WITHOUT_STRING, source.length(), source.length());
            return NOT_ALLOWED;
        }
        return character(tokens.get(argument));
    }

    private int character(Token token) {
        switch (token.kind()) {
            case STRING, ESCAPE_STRING, DOLLAR_STRING -> {
                String value = simpleValue(token);
                if (value.length() == 1 && mayEscape(value.charAt(0))) {
                    return value.charAt(0);
                }
                errors.near(INVALID_ESCAPE_CHARACTER, token.start(), token.end());
            }
            // PostgreSQL sees the N of N'…' apart
            case NATIONAL_STRING -> errors.near(UESCAPE_WITHOUT_STRING, token.start(), token.start() + 1);
            default -> errors.near(UESCAPE_WITHOUT_STRING, token.start(), token.end());
        }
        return NOT_ALLOWED;
    }

    private String simpleValue(Token token) {
        return switch (token.kind()) {
            case ESCAPE_STRING -> new String(EscapeString.decode(source, token), UTF_8);
            case DOLLAR_STRING -> dollarValue(source.text(token.start(), token.end()));
            default -> QuotedValue.of(source, token, token.start()).text();
        };
    }

    private static String dollarValue(String text) {
        int delimiter = text.indexOf('$', 1) + 1;
        return text.substring(delimiter, Math.max(delimiter, text.length() - delimiter));
    }

    private static boolean mayEscape(char c) {
        boolean refused = Characters.isHexDigit(c) || Characters.isSpace(c) || c == '+' || c == '\'' || c == '"';
        return !refused && c < 0x80;
    }

    private boolean isUescape(Token token) {
        return token.kind() == TokenKind.WORD
                && source.text(token.start(), token.end()).equalsIgnoreCase("uescape");
    }

    private int nextSignificant(int index) {
        int i = index + 1;
        while (i < tokens.size() && tokens.get(i).isTrivia()) {
            i++;
        }
        return i;
    }
}
