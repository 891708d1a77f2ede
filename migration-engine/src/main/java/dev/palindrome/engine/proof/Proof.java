package dev.palindrome.engine.proof;

import dev.palindrome.engine.Pace;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.server.ScratchServer;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.report.VerifyReport;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyWalk;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves a history on a scratch server: from an empty database to the head; each revision there, back and there again; back
 * to the base and up; from each release; and a database that has the schema already, taken over.
 *
 * <p>Finds all that there is to find: a failure is reported and the walk goes on. Only what keeps anything from being walked
 * is thrown.
 */
public final class Proof {

    private final ScratchServer server;
    private final ProofOptions options;
    private final Pace pace;
    private final ProofListener listener;

    /**
     * Makes a proof.
     *
     * @param server where its databases are made and dropped
     * @param options what the user says
     * @param pace time and chance
     * @param listener who hears how it goes
     */
    public Proof(ScratchServer server, ProofOptions options, Pace pace, ProofListener listener) {
        this.server = server;
        this.options = options;
        this.pace = pace;
        this.listener = listener;
    }

    /**
     * Walks a history.
     *
     * @param history the manifest, and what creates the migrations
     * @param released the released revisions as the lock file has them
     */
    public VerifyReport prove(History history, List<LockFile.Released> released) {
        try (Workshop workshop = Workshop.open(server, history, options, pace, listener);
                LanePair lanes = new LanePair(workshop.lanes())) {
            Course course = new Course(lanes, workshop.changingRoles(), options.strict());
            List<VerifyRevision> revisions = revisions(history, course);
            UpwardWalks upward = new UpwardWalks(released, course.stuck());
            List<VerifyWalk> walks = new ArrayList<>();
            walks.add(heard(upward.fresh()));
            walks.add(heard(course.baseAndBack()));
            walks.add(heard(upward.stuck(VerifyWalk.STAMP_NO_OP)
                    .orElseGet(() -> new TakeOver(workshop.settings(), history).walk(lanes, course.catalog()))));
            upward.fromReleases().forEach(walk -> walks.add(heard(walk)));
            return new VerifyReport(history.name(), server.version(), history.head(), walks, revisions);
        }
    }

    private List<VerifyRevision> revisions(History history, Course course) {
        List<VerifyRevision> revisions = new ArrayList<>();
        for (ManifestRevision revision : history.revisions()) {
            VerifyRevision verdict = course.next(revision);
            revisions.add(verdict);
            listener.proven(verdict, revisions.size(), history.size());
        }
        return revisions;
    }

    private VerifyWalk heard(VerifyWalk walk) {
        listener.walked(walk);
        return walk;
    }
}
