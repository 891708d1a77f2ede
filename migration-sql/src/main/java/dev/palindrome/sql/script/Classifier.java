package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import java.util.Optional;

/** Makes a statement of its tokens by asking what they say about transactions. */
final class Classifier {

    private Classifier() {}

    static SqlStatement classify(LexedText lexed, Span span, Span extent, List<Token> tokens) {
        Optional<TransactionControl> control = ControlWords.match(new TokenCursor(lexed, tokens));
        TransactionMode mode = mode(lexed, tokens, control.isPresent());
        return new SqlStatement(
                span.of(lexed.source()),
                span,
                extent,
                tokens,
                mode,
                mode == TransactionMode.TRANSACTION_CONTROL ? control : Optional.empty(),
                CommandWords.of(new TokenCursor(lexed, tokens)));
    }

    private static TransactionMode mode(LexedText lexed, List<Token> tokens, boolean control) {
        if (tokens.stream().anyMatch(Classifier::isPsqls)) {
            return TransactionMode.PSQL;
        }
        if (control) {
            return TransactionMode.TRANSACTION_CONTROL;
        }
        if (copiesFromClient(lexed, tokens)) {
            return TransactionMode.COPY_FROM_STDIN;
        }
        return NonTransactional.matches(new TokenCursor(lexed, tokens))
                ? TransactionMode.NON_TRANSACTIONAL
                : TransactionMode.TRANSACTIONAL;
    }

    private static boolean isPsqls(Token token) {
        return token.kind() == TokenKind.PSQL_COMMAND || token.kind() == TokenKind.PSQL_VARIABLE;
    }

    /** The words stand outside parentheses only as part of the command itself. */
    private static boolean copiesFromClient(LexedText lexed, List<Token> tokens) {
        TokenCursor cursor = new TokenCursor(lexed, tokens);
        if (!cursor.accept("copy")) {
            return false;
        }
        int depth = 0;
        while (!cursor.atEnd()) {
            if (depth == 0 && cursor.accept("from")) {
                return cursor.accept("stdin");
            }
            if (cursor.acceptMark("(")) {
                depth++;
            } else if (cursor.acceptMark(")")) {
                depth--;
            } else {
                cursor.skip();
            }
        }
        return false;
    }
}
