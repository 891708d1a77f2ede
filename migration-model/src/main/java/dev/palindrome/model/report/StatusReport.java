package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * Where a database stands.
 *
 * @param history the history
 * @param database host, port and name
 * @param head the chain's last revision
 * @param current the database's last revision; empty is the base
 * @param target where the database was asked to go
 * @param state the two compared
 * @param applied the database's revisions, the oldest first
 * @param pending the revisions between it and the target, in the order in which they would run
 * @param run the revision that stopped half way
 */
public record StatusReport(
        String history,
        String database,
        Optional<RevisionId> head,
        Optional<RevisionId> current,
        Optional<RevisionId> target,
        DatabaseState state,
        List<AppliedRevision> applied,
        List<RevisionId> pending,
        Optional<UnfinishedRun> run) {

    /** Copies the lists. */
    public StatusReport {
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
    }
}
