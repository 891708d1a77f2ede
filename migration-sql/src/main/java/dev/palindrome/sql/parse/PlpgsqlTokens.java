package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tokens of a body of PL/pgSQL that mean something, found as PL/pgSQL's own parser finds them. */
final class PlpgsqlTokens {

    private final LexedText body;
    private final List<Token> tokens;

    PlpgsqlTokens(LexedText body) {
        this.body = body;
        this.tokens = body.tokens().stream().filter(token -> !token.isTrivia()).toList();
    }

    int count() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** The token as it is written; empty behind the last one. */
    String text(int index) {
        return index < tokens.size() ? body.text(tokens.get(index)) : "";
    }

    /** The word in lower case; empty if there is none, or one in quotes. */
    String word(int index) {
        return isWord(index) ? text(index).toLowerCase(Locale.ROOT) : "";
    }

    boolean isWord(int index) {
        return index < tokens.size() && tokens.get(index).kind() == TokenKind.WORD;
    }

    /** From the first character of a token to the last one before another. */
    Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The first of the words outside parentheses, or the semicolon before it, or the end. */
    int find(int from, Set<String> words) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            if (depth == 0 && (text(i).equals(";") || words.contains(word(i)))) {
                return i;
            }
            depth = Math.max(0, depth + nesting(i));
        }
        return tokens.size();
    }

    int semicolon(int from) {
        return find(from, Set.of());
    }

    /** Whether an operator stands outside parentheses. */
    boolean has(String operator, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            if (depth == 0 && text(i).equals(operator)) {
                return true;
            }
            depth += nesting(i);
        }
        return false;
    }

    /** The token behind the parenthesis or bracket that closes what opens at the given one. */
    int behindClosing(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += nesting(i);
            if (depth == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private int nesting(int index) {
        return switch (text(index)) {
            case "(", "[" -> 1;
            case ")", "]" -> -1;
            default -> 0;
        };
    }
}
