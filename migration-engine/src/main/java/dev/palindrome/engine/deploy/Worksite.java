package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.run.Surroundings;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.DeploymentLock;
import dev.palindrome.engine.store.LockHolder;
import dev.palindrome.engine.store.Site;
import dev.palindrome.engine.store.StoreInstaller;
import dev.palindrome.engine.store.Tenure;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What has to be there before anything is written: the lock, the store, and the turn. */
final class Worksite {

    private final Environment environment;
    private final Session session;
    private final DeploymentLock lock;

    Worksite(Environment environment, Session session) {
        this.environment = environment;
        this.session = session;
        this.lock = new DeploymentLock(environment.store(), session, environment.pace());
    }

    /** Takes the lock, or fails with who holds it. */
    void lock() throws SQLException {
        Duration budget = environment.settings().timeouts().waitForLock();
        Optional<LockHolder> holder = lock.take(budget, environment.listener());
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
    Tenure begin(Site site, Standing standing) throws SQLException {
        if (!standing.hasStore()) {
            new StoreInstaller(environment.store(), session)
                    .install(
                            site.schemaExists(),
                            environment.history().name(),
                            environment.settings().expectTarget());
            environment.listener().storeCreated(environment.store().schema().name());
        }
        return Tenure.begin(environment.store(), session, environment.settings().deployer());
    }

    /** What revisions run in during a turn. */
    Surroundings surroundings(Tenure tenure) {
        return new Surroundings(
                environment.source().target(),
                tenure,
                environment::open,
                environment.settings().timeouts(),
                environment.pace(),
                environment.listener());
    }

    /** Ends the turn well. */
    void end(Tenure tenure, String outcome) throws SQLException {
        tenure.finish(outcome);
        lock.release();
    }
}
