package dev.palindrome.sql.lex;

import java.util.ArrayList;
import java.util.List;

/** Cuts one text into tokens, from its start to its end. */
final class Scanner {

    private final Source source;
    private final LexicalErrors errors;
    private final StringScanner strings;
    private final DollarScanner dollars;
    private final IdentifierScanner identifiers;
    private final CommentScanner comments;
    private final OperatorScanner operators;
    private final NumberScanner numbers;
    private final PsqlScanner psql;
    private final StatementContext context;
    private final List<Token> tokens = new ArrayList<>();

    Scanner(CharSequence text) {
        this.source = new Source(text);
        this.errors = new LexicalErrors(source);
        this.strings = new StringScanner(source, errors);
        this.dollars = new DollarScanner(source, errors);
        this.identifiers = new IdentifierScanner(source, errors);
        this.comments = new CommentScanner(source, errors);
        this.operators = new OperatorScanner(source, errors);
        this.numbers = new NumberScanner(source, errors);
        this.psql = new PsqlScanner(source);
        this.context = new StatementContext(source);
    }

    List<Token> tokens() {
        return List.copyOf(tokens);
    }

    LexicalErrors errors() {
        return errors;
    }

    void run() {
        UescapeClauses clauses = new UescapeClauses(source, tokens, errors);
        List<Integer> unicode = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int errorsBefore = errors.count();
            Token token = next(at);
            add(token);
            boolean escapes = token.kind() == TokenKind.UNICODE_STRING || token.kind() == TokenKind.UNICODE_IDENTIFIER;
            if (escapes && errors.count() == errorsBefore) {
                unicode.add(tokens.size() - 1);
            }
            at = context.dataFollows() ? data(token.end()) : token.end();
        }
        unicode.forEach(clauses::check);
    }

    private void add(Token token) {
        tokens.add(token);
        context.see(token);
    }

    /** Takes the data lines of a {@code COPY} that ends its line, and gives the offset behind what was taken. */
    private int data(int at) {
        int end = at;
        while (Characters.isSpace(source.at(end)) && !Characters.isNewline(source.at(end))) {
            end++;
        }
        if (!Characters.isNewline(source.at(end))) {
            return at;
        }
        int line = source.has("\r\n", end) ? end + 2 : end + 1;
        return psql.data(line)
                .map(data -> {
                    add(new Token(TokenKind.WHITESPACE, at, line));
                    add(data);
                    return data.end();
                })
                .orElse(at);
    }

    private Token next(int at) {
        int c = source.at(at);
        if (Characters.isSpace(c)) {
            return whitespace(at);
        }
        if (Characters.isWordStart(c)) {
            return wordOrPrefixed(at, c);
        }
        if (Characters.isDigit(c)) {
            return numbers.scan(at);
        }
        if (Characters.isOperator(c)) {
            return operatorOrComment(at, c);
        }
        return switch (c) {
            case '\'' -> strings.scan(QuoteStyle.STANDARD, at);
            case '"' -> identifiers.scan(TokenKind.QUOTED_IDENTIFIER, at, at);
            case '$' -> dollars.scan(at);
            case '.' -> dot(at);
            case ':' -> colon(at);
            case '(', ')', '[', ']', ',', ';' -> new Token(TokenKind.PUNCTUATION, at, at + 1);
            case '\\' -> psql.command(at);
            default -> new Token(TokenKind.OTHER, at, at + 1);
        };
    }

    private Token whitespace(int start) {
        int end = start + 1;
        while (Characters.isSpace(source.at(end))) {
            end++;
        }
        return new Token(TokenKind.WHITESPACE, start, end);
    }

    private Token wordOrPrefixed(int start, int first) {
        int second = source.at(start + 1);
        if (second == '\'') {
            switch (first) {
                case 'e', 'E' -> {
                    return strings.scan(QuoteStyle.ESCAPE, start);
                }
                case 'b', 'B' -> {
                    return strings.scan(QuoteStyle.BIT, start);
                }
                case 'x', 'X' -> {
                    return strings.scan(QuoteStyle.HEX, start);
                }
                case 'n', 'N' -> {
                    return strings.scan(QuoteStyle.NATIONAL, start);
                }
                default -> {}
            }
        }
        if (second == '&' && (first == 'u' || first == 'U')) {
            int third = source.at(start + 2);
            if (third == '\'') {
                return strings.scan(QuoteStyle.UNICODE, start);
            }
            if (third == '"') {
                return identifiers.scan(TokenKind.UNICODE_IDENTIFIER, start, start + 2);
            }
        }
        return new Token(TokenKind.WORD, start, source.wordEnd(start));
    }

    private Token operatorOrComment(int start, int first) {
        int second = source.at(start + 1);
        if (first == '-' && second == '-') {
            return comments.line(start);
        }
        if (first == '/' && second == '*') {
            return comments.block(start);
        }
        return operators.scan(start);
    }

    private Token dot(int start) {
        int next = source.at(start + 1);
        if (Characters.isDigit(next)) {
            return numbers.scan(start);
        }
        return new Token(TokenKind.PUNCTUATION, start, next == '.' ? start + 2 : start + 1);
    }

    private Token colon(int start) {
        int next = source.at(start + 1);
        if (next == ':' || next == '=') {
            return new Token(TokenKind.PUNCTUATION, start, start + 2);
        }
        Token colon = new Token(TokenKind.PUNCTUATION, start, start + 1);
        return context.colonIsPsqls() ? psql.variable(start).orElse(colon) : colon;
    }
}
