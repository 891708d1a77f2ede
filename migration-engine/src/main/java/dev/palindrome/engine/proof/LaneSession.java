package dev.palindrome.engine.proof;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.plan.Script;
import dev.palindrome.engine.run.Ending;
import dev.palindrome.engine.run.RevisionRun;
import dev.palindrome.engine.run.Surroundings;
import dev.palindrome.engine.run.Task;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.DeploymentLock;
import dev.palindrome.engine.store.Tenure;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** A session with a lane that holds its lock, as a deployment's session does: what runs here runs as it would there. */
final class LaneSession implements AutoCloseable {

    private final Session session;
    private final Surroundings surroundings;

    private LaneSession(Session session, Surroundings surroundings) {
        this.session = session;
        this.surroundings = surroundings;
    }

    static LaneSession open(LaneSettings settings, String database) throws SQLException {
        Session session = settings.open(database);
        try {
            // nobody else knows the database
            new DeploymentLock(settings.store(), session, settings.pace()).take(Duration.ZERO, Listener.SILENT);
            Surroundings surroundings = new Surroundings(
                    settings.target(database),
                    Tenure.begin(settings.store(), session, settings.deployer()),
                    () -> settings.open(database),
                    settings.timeouts(),
                    settings.pace(),
                    Listener.SILENT);
            return new LaneSession(session, surroundings);
        } catch (SQLException | RuntimeException e) {
            closeBecauseOf(e, session);
            throw e;
        }
    }

    private static void closeBecauseOf(Exception cause, Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Runs a script as a deployment runs it. */
    void run(RevisionId id, Direction direction, Script script, Ending ending) {
        new RevisionRun(new Task(id, direction, script, ending), Optional.empty(), surroundings).run();
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
