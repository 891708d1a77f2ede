package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.Transaction.Frame;
import dev.palindrome.sql.script.TransactionControl;
import java.util.Optional;

/** BEGIN in a transaction, an end of the runner's transaction, an end of none. What a revision does is said elsewhere. */
final class TransactionNested implements OperationRule<ControlTransaction> {

    @Override
    public Code code() {
        return TransactionRule.TRANSACTION_NESTING;
    }

    @Override
    public Class<ControlTransaction> operations() {
        return ControlTransaction.class;
    }

    @Override
    public void look(ControlTransaction operation, Scene scene) {
        if (scene.settings().runnerSetsTimeouts()) {
            return; // Palindrome's own segments: every control statement is refused there, whatever is around it
        }
        problem(operation.control(), scene.transaction().frame())
                .ifPresent(problem -> scene.report(
                        code().with(
                                        "statement",
                                        Wording.shortly(scene.statement().sql()))
                                .with("problem", problem),
                        operation.span()));
    }

    private static Optional<String> problem(TransactionControl control, Frame frame) {
        return switch (control) {
            case BEGIN ->
                switch (frame) {
                    case RUNNER -> Optional.of("stands in the transaction that the runner has begun");
                    case TEXT -> Optional.of("stands in a transaction that has begun already");
                    case UNSAID, NONE -> Optional.empty();
                };
            case COMMIT, ROLLBACK, PREPARE_TRANSACTION ->
                switch (frame) {
                    case RUNNER -> Optional.of("ends the transaction that the runner has begun");
                    case TEXT -> Optional.empty();
                    case UNSAID, NONE -> Optional.of("ends no transaction");
                };
            default -> Optional.empty();
        };
    }
}
