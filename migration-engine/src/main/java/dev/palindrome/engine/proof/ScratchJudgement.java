package dev.palindrome.engine.proof;

import dev.palindrome.engine.Pace;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.deploy.StampJudgement;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import java.util.Optional;

/** Judges a database that is to be stamped by walking the history on a scratch server up to the revision that is claimed. */
public final class ScratchJudgement implements StampJudgement {

    private final ScratchServer server;
    private final History history;
    private final ProofOptions options;
    private final Pace pace;
    private final ProofListener listener;

    /**
     * Makes a judge.
     *
     * @param server where the history is walked; of the same major as the database
     * @param history the history
     * @param options what the user says
     * @param pace time and chance
     * @param listener who hears of roles that cannot be dropped again
     */
    public ScratchJudgement(
            ScratchServer server, History history, ProofOptions options, Pace pace, ProofListener listener) {
        this.server = server;
        this.history = history;
        this.options = options;
        this.pace = pace;
        this.listener = listener;
    }

    @Override
    public Optional<String> difference(ConnectionSource database, RevisionId revision) {
        try (Workshop workshop = Workshop.open(server, history, options, pace, listener)) {
            Lane lane = workshop.lanes().atBase();
            try {
                return new CatalogFit(workshop.settings().store(), climbed(lane, revision)).difference(database);
            } finally {
                lane.discard();
            }
        }
    }

    private Catalog climbed(Lane lane, RevisionId target) {
        for (ManifestRevision revision : history.revisions()) {
            lane.walk(revision, Direction.UPGRADE).failure().ifPresent(failure -> {
                throw failure;
            });
            if (revision.id().equals(target)) {
                break;
            }
        }
        return lane.catalog();
    }
}
