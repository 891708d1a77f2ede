package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.store.Position;
import dev.palindrome.engine.store.Run;
import dev.palindrome.engine.store.StoreContent;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.DatabaseState;
import java.util.Optional;

/**
 * Where a database stands, seen from a build's history.
 *
 * @param state the two compared
 * @param content what its store says; empty without a store of ours
 * @param problem why nothing can be applied to it
 */
record Standing(DatabaseState state, Optional<StoreContent> content, Optional<Problem> problem) {

    /**
     * Why nothing can be applied.
     *
     * @param diagnostic what to tell the user
     * @param exitStatus how the process is to end
     */
    record Problem(Diagnostic diagnostic, ExitStatus exitStatus) {

        MigrationException exception() {
            return new MigrationException(diagnostic, exitStatus);
        }
    }

    /** How many revisions are applied. */
    int height() {
        return content.map(StoreContent::height).orElse(0);
    }

    /** The last revision that is applied. */
    Optional<RevisionId> current() {
        return content.flatMap(StoreContent::position).map(Position::id);
    }

    /** The revision that is half way. */
    Optional<Run> run() {
        return content.flatMap(StoreContent::run);
    }

    /** The label of the database. */
    Optional<String> label() {
        return content.flatMap(StoreContent::label);
    }

    /** Whether the store is there. */
    boolean hasStore() {
        return content.isPresent();
    }

    /** Goes on only if the database fits the history. */
    void requireFitting() {
        problem.ifPresent(found -> {
            throw found.exception();
        });
    }
}
