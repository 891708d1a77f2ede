package dev.palindrome.maven.output;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.connect.Redactor;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.RevisionReport;
import java.time.Duration;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** Tells what the engine does while it does it: one line per revision, and what the user has to wait for. */
public final class Console implements Listener {

    /** A backfill says how far it is after so many rows at most, so that a log stays a log. */
    private static final long ROWS_PER_LINE = 1_000_000;

    private final Log log;
    private final Redactor redactor;
    private long rowsTold;

    /**
     * Knows where to speak.
     *
     * @param log Maven's console
     * @param redactor keeps secrets out of it
     */
    public Console(Log log, Redactor redactor) {
        this.log = log;
        this.redactor = redactor;
    }

    @Override
    public void storeCreated(String schema) {
        info("created the schema " + schema + " for the record of what runs");
    }

    @Override
    public void warned(Diagnostic warning) {
        log.warn(redactor.redact(warning.text()));
    }

    @Override
    public void waitingForLock(String holder, Duration waited, Duration budget) {
        info("waiting for another deployment, " + seconds(waited) + " of " + seconds(budget) + ": " + holder);
    }

    @Override
    public void revisionStarted(RevisionId id, Direction direction, int number, int of) {
        log.debug(direction.word() + " " + id + " begins (" + number + " of " + of + ")");
        rowsTold = 0;
    }

    @Override
    public void revisionFinished(RevisionReport report) {
        String tries = report.attempts() > 1 ? ", " + report.attempts() + " attempts" : "";
        String line = report.direction().word() + " " + report.id() + " (" + report.millis() + " ms" + tries + ")";
        if (report.ok()) {
            info(line);
        } else {
            log.error(redactor.redact(line + ": failed"));
        }
    }

    @Override
    public void segmentStarted(RevisionId id, int segment, int of, String summary) {
        info("  " + segment + "/" + of + " " + summary);
    }

    @Override
    public void retrying(RevisionId id, int attempt, String blockers, Duration pause) {
        info("  attempt " + attempt + " of " + id + " did not get its locks, next in " + pause.toMillis() + " ms: "
                + blockers);
    }

    @Override
    public void rowsUpdated(RevisionId id, String table, long rows) {
        if (rows - rowsTold >= ROWS_PER_LINE) {
            rowsTold = rows;
            info(String.format(Locale.ROOT, "  %,d rows of %s", rows, table));
        }
    }

    @Override
    public void notice(RevisionId id, String message) {
        info("  " + message);
    }

    @Override
    public void sessionRestored(RevisionId id) {
        log.warn(id + " left settings of the session changed; they were put back");
    }

    @Override
    public void connectionReplaced(RevisionId id) {
        log.warn("the connection broke at the commit of " + id + "; it is committed, and a new session goes on");
    }

    @Override
    public void endNotRecorded(String message) {
        log.warn(redactor.redact("the end of this run could not be recorded: " + message));
    }

    private void info(String line) {
        log.info(redactor.redact(line));
    }

    private static String seconds(Duration time) {
        return time.toSeconds() + " s";
    }
}
