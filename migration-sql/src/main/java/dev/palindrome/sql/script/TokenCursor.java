package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.List;

/** A place in the tokens of a statement, which moves on as they are recognised. */
final class TokenCursor {

    private final LexedText lexed;
    private final List<Token> tokens;
    private int at;

    TokenCursor(LexedText lexed, List<Token> tokens) {
        this.lexed = lexed;
        this.tokens = tokens;
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    /** The next token if it is an unquoted word, in lower case; else the empty string. */
    String word() {
        return kindIs(TokenKind.WORD) ? lexed.normalized(tokens.get(at)) : "";
    }

    /** The next token as it is written, or the empty string at the end. */
    String text() {
        return atEnd() ? "" : lexed.text(tokens.get(at));
    }

    boolean kindIs(TokenKind kind) {
        return !atEnd() && tokens.get(at).kind() == kind;
    }

    void skip() {
        at++;
    }

    /** Moves behind the words if all of them come next. */
    boolean accept(String... words) {
        int start = at;
        for (String word : words) {
            if (atEnd() || !lexed.isKeyword(tokens.get(at), word)) {
                at = start;
                return false;
            }
            at++;
        }
        return true;
    }

    /** Moves behind a word if it is one of these. */
    boolean acceptAny(String... words) {
        for (String word : words) {
            if (accept(word)) {
                return true;
            }
        }
        return false;
    }

    /** Moves behind an operator or a punctuation mark if it comes next. */
    boolean acceptMark(String mark) {
        boolean found = (kindIs(TokenKind.PUNCTUATION) || kindIs(TokenKind.OPERATOR)) && text().equals(mark);
        if (found) {
            at++;
        }
        return found;
    }

    /** Moves behind a name, which may be qualified. */
    void skipName() {
        skip();
        while (acceptMark(".")) {
            skip();
        }
    }
}
