package dev.palindrome.engine.store;

import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.plan.Step;
import java.util.List;
import java.util.Optional;

/**
 * What is recorded of a revision when it is applied.
 *
 * @param id the revision
 * @param description what it is for
 * @param ordinal how many revisions are applied with it
 * @param parent the one before
 * @param kind {@code transactional}, {@code steps} or {@code stamped}
 * @param checksum the revision's checksum
 * @param chainHash the chain's hash up to it
 * @param upgradeSql what ran
 * @param downgrade what it has as downgrade
 * @param downgradeSql what would undo it, for people to read
 * @param downgradeSteps what would undo it, to be run
 * @param manifestHash the hash of the whole chain of the build that runs
 * @param millis how long it took
 */
public record NewRow(
        RevisionId id,
        String description,
        int ordinal,
        Optional<RevisionId> parent,
        String kind,
        Checksum checksum,
        ChainHash chainHash,
        String upgradeSql,
        String downgrade,
        Optional<String> downgradeSql,
        Optional<List<Step>> downgradeSteps,
        ChainHash manifestHash,
        long millis) {}
