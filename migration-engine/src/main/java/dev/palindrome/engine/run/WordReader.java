package dev.palindrome.engine.run;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import java.util.Optional;

/** The tokens of one statement, read from the front. */
final class WordReader {

    private final LexedText lexed;
    private final List<Token> tokens;
    private int at;

    WordReader(LexedText lexed, List<Token> tokens) {
        this.lexed = lexed;
        this.tokens = tokens;
    }

    /** Whether a keyword stands anywhere in the statement. */
    boolean has(String keyword) {
        return tokens.stream().anyMatch(token -> lexed.isKeyword(token, keyword));
    }

    /** Whether a keyword comes next. */
    boolean next(String keyword) {
        return at < tokens.size() && lexed.isKeyword(tokens.get(at), keyword);
    }

    /** Whether this keyword or sign comes next; if so it is passed. */
    boolean skip(String text) {
        boolean found = next(text) || sign(text);
        if (found) {
            at++;
        }
        return found;
    }

    private boolean sign(String text) {
        return at < tokens.size() && lexed.text(tokens.get(at)).equals(text);
    }

    /** Passes everything up to a keyword or sign, and that too. */
    void skipBehind(String text) {
        while (at < tokens.size() && !skip(text)) {
            at++;
        }
    }

    /** Passes IF EXISTS and IF NOT EXISTS. */
    void skipExistence() {
        if (skip("if")) {
            skip("not");
            skip("exists");
        }
    }

    /** A name without a schema, as the catalog has it; one with escapes is left to the author's doneWhen. */
    Optional<String> plainName() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Token token = tokens.get(at++);
        if (token.kind() == TokenKind.WORD) {
            return Optional.of(lexed.normalized(token));
        }
        if (token.kind() == TokenKind.QUOTED_IDENTIFIER) {
            String quoted = lexed.text(token);
            return Optional.of(quoted.substring(1, quoted.length() - 1).replace("\"\"", "\""));
        }
        return Optional.empty();
    }

    /** A name, perhaps with a schema, as the statement writes it. */
    String qualifiedName() {
        StringBuilder name = new StringBuilder();
        while (at < tokens.size()) {
            name.append(lexed.text(tokens.get(at++)));
            if (!skip(".")) {
                break;
            }
            name.append('.');
        }
        return name.toString();
    }

    /** What has not been read yet, as the statement writes it. */
    String rest() {
        return at < tokens.size()
                ? lexed.source()
                        .substring(
                                tokens.get(at).start(),
                                tokens.get(tokens.size() - 1).end())
                : "";
    }
}
