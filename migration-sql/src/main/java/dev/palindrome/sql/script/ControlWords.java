package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.TokenKind;
import java.util.Optional;

/** Recognises the statements that control transactions. */
final class ControlWords {

    private ControlWords() {}

    static Optional<TransactionControl> match(TokenCursor cursor) {
        String first = cursor.word();
        cursor.skip();
        return switch (first) {
            case "begin" -> Optional.of(TransactionControl.BEGIN);
            case "start" -> when(cursor.accept("transaction"), TransactionControl.BEGIN);
            case "end" -> Optional.of(TransactionControl.COMMIT);
            case "abort" -> Optional.of(TransactionControl.ROLLBACK);
            case "commit" ->
                Optional.of(cursor.accept("prepared") ? TransactionControl.COMMIT_PREPARED : TransactionControl.COMMIT);
            case "rollback" -> Optional.of(rollback(cursor));
            case "savepoint" -> Optional.of(TransactionControl.SAVEPOINT);
            case "release" -> Optional.of(TransactionControl.RELEASE_SAVEPOINT);
            case "prepare" -> when(preparesTransaction(cursor), TransactionControl.PREPARE_TRANSACTION);
            default -> Optional.empty();
        };
    }

    private static TransactionControl rollback(TokenCursor cursor) {
        if (cursor.accept("prepared")) {
            return TransactionControl.ROLLBACK_PREPARED;
        }
        cursor.acceptAny("work", "transaction");
        return cursor.accept("to") ? TransactionControl.ROLLBACK_TO_SAVEPOINT : TransactionControl.ROLLBACK;
    }

    /** A prepared statement may have the name {@code transaction}; a prepared transaction has a string behind the word. */
    private static boolean preparesTransaction(TokenCursor cursor) {
        return cursor.accept("transaction") && !cursor.word().equals("as") && !cursor.kindIs(TokenKind.PUNCTUATION);
    }

    private static Optional<TransactionControl> when(boolean matches, TransactionControl control) {
        return matches ? Optional.of(control) : Optional.empty();
    }
}
