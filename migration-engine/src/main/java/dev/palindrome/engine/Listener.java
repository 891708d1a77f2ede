package dev.palindrome.engine;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.RevisionReport;
import java.time.Duration;

/** Hears what the engine does while it does it. Called on the engine's own thread; it must not fail. */
public interface Listener {

    /** Hears nothing. */
    Listener SILENT = new Listener() {
        @Override
        public void storeCreated(String schema) {}

        @Override
        public void warned(Diagnostic warning) {}

        @Override
        public void waitingForLock(String holder, Duration waited, Duration budget) {}

        @Override
        public void revisionStarted(RevisionId id, Direction direction, int number, int of) {}

        @Override
        public void revisionFinished(RevisionReport report) {}

        @Override
        public void segmentStarted(RevisionId id, int segment, int of, String summary) {}

        @Override
        public void retrying(RevisionId id, int attempt, String blockers, Duration pause) {}

        @Override
        public void rowsUpdated(RevisionId id, String table, long rows) {}

        @Override
        public void notice(RevisionId id, String message) {}

        @Override
        public void sessionRestored(RevisionId id) {}

        @Override
        public void connectionReplaced(RevisionId id) {}

        @Override
        public void endNotRecorded(String message) {}
    };

    /** The tables of the history were made. */
    void storeCreated(String schema);

    /** Something about the database is not as it should be, but does not stop the work. */
    void warned(Diagnostic warning);

    /** Another session holds the migration lock; said again every few seconds. */
    void waitingForLock(String holder, Duration waited, Duration budget);

    /** A revision begins, the {@code number}th of {@code of}. */
    void revisionStarted(RevisionId id, Direction direction, int number, int of);

    /** A revision ended, well or not. */
    void revisionFinished(RevisionReport report);

    /** A segment of a revision with several of them begins. */
    void segmentStarted(RevisionId id, int segment, int of, String summary);

    /** A transaction did not get a lock, was rolled back, and is tried again after a pause. */
    void retrying(RevisionId id, int attempt, String blockers, Duration pause);

    /** A batch of a backfill was committed; {@code rows} are all that it has changed so far. */
    void rowsUpdated(RevisionId id, String table, long rows);

    /** The server said something that is not an error. */
    void notice(RevisionId id, String message);

    /** A revision changed settings of the session, which were put back. */
    void sessionRestored(RevisionId id);

    /** The connection broke at a revision's commit; the server says that it is committed, and a new session goes on. */
    void connectionReplaced(RevisionId id);

    /** All revisions are done, but that the deployment has ended could not be written down. */
    void endNotRecorded(String message);
}
