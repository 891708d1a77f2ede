package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.run.Surroundings;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.DeploymentLock;
import dev.palindrome.engine.store.Journal;
import dev.palindrome.engine.store.LockHolder;
import dev.palindrome.engine.store.Position;
import dev.palindrome.engine.store.Run;
import dev.palindrome.engine.store.Site;
import dev.palindrome.engine.store.StoreContent;
import dev.palindrome.engine.store.StoreInstaller;
import dev.palindrome.engine.store.StoreReader;
import dev.palindrome.engine.store.Tenure;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What has to be there before anything is written: the lock, the store, and the turn. When a connection broke they can be
 * taken again in a new session, which is closed with the worksite; the first session is its giver's.
 */
final class Worksite implements AutoCloseable {

    private final Environment environment;
    private final Deque<Session> further = new ArrayDeque<>();
    private Session session;
    private @Nullable Tenure tenure;

    Worksite(Environment environment, Session session) {
        this.environment = environment;
        this.session = session;
    }

    private DeploymentLock lock() {
        return new DeploymentLock(environment.store(), session, environment.pace());
    }

    /** Takes the lock, or fails with who holds it. */
    void takeLock() throws SQLException {
        Duration budget = environment.settings().timeouts().waitForLock();
        Optional<LockHolder> holder = lock().take(budget, environment.listener());
        if (holder.isPresent()) {
            throw new MigrationException(
                    ExecutionCode.LOCK_HELD
                            .with("database", environment.source().target())
                            .with("waited", budget.toSeconds() + " s")
                            .with("holder", holder.get().description())
                            .with("pid", holder.get().pid())
                            .diagnostic(),
                    ExitStatus.LOCK_NOT_OBTAINED);
        }
    }

    /** Makes the store if it is not there, and begins a turn. */
    void begin(Site site, Standing standing) throws SQLException {
        if (!standing.hasStore()) {
            new StoreInstaller(environment.store(), session)
                    .install(
                            site.schemaExists(),
                            environment.history().name(),
                            environment.settings().expectTarget());
            environment.listener().storeCreated(environment.store().schema().name());
        }
        beginTurn();
    }

    private Tenure beginTurn() throws SQLException {
        Tenure begun = Tenure.begin(
                environment.store(), session, environment.settings().deployer());
        tenure = begun;
        return begun;
    }

    /** The turn that was begun last. */
    Tenure tenure() {
        return Objects.requireNonNull(tenure, "no turn was begun");
    }

    /**
     * Goes on in a new session after a commit whose answer was lost, if the database stands where that commit has left it
     * and nobody has begun a deployment since; writes down what became of the commit.
     *
     * @param resolved the revision that was committed
     * @param at where the database stands then
     * @param failure what to add to, if it is not possible
     * @return whether a new turn goes on
     */
    boolean resume(RevisionId resolved, Optional<RevisionId> at, MigrationException failure) {
        return resume(resolved, at, failure, run -> run.isEmpty() ? Optional.of(true) : Optional.empty())
                .isPresent();
    }

    /**
     * Goes on in a new session after a commit within a revision whose answer was lost, under the same conditions.
     *
     * @param half the revision that is half way
     * @param at where the database stands
     * @param failure what to add to, if it is not possible
     * @return how far that revision has come, if a new turn goes on
     */
    Optional<Run> resumeWithin(RevisionId half, Optional<RevisionId> at, MigrationException failure) {
        return resume(half, at, failure, run -> run.filter(one -> one.id().equals(half)));
    }

    private <T> Optional<T> resume(
            RevisionId resolved,
            Optional<RevisionId> at,
            MigrationException failure,
            Function<Optional<Run>, Optional<T>> expected) {
        try {
            session = environment.open();
            further.push(session);
            takeLock();
            StoreContent content = new StoreReader(environment.store(), session).content();
            Optional<T> found = expected.apply(content.run());
            boolean untouched = content.epoch() == tenure().epoch()
                    && content.position().map(Position::id).equals(at);
            if (!untouched || found.isEmpty()) {
                return Optional.empty();
            }
            new Journal(beginTurn()).resolved(resolved);
            environment.listener().connectionReplaced(resolved);
            return found;
        } catch (SQLException | MigrationException e) {
            failure.addSuppressed(e);
            return Optional.empty();
        }
    }

    /** What revisions run in during the turn. */
    Surroundings surroundings() {
        return new Surroundings(
                environment.source().target(),
                tenure(),
                environment::open,
                environment.settings().timeouts(),
                environment.pace(),
                environment.listener());
    }

    /** Ends the turn well. */
    void end(String outcome) throws SQLException {
        tenure().finish(outcome);
        lock().release();
    }

    @Override
    public void close() throws SQLException {
        for (Session each : further) {
            each.close();
        }
    }
}
