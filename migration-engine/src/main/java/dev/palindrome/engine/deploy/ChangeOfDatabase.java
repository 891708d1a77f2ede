package dev.palindrome.engine.deploy;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.Site;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.report.Outcome;
import dev.palindrome.model.report.RunReport;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The course of every change: look, and leave it if nothing is to do; take the lock, look again, and work. So a database
 * that is where it should be is neither locked nor written. What was decided before the lock holds if the database stands
 * where it stood, the epoch included: then no deployment has begun meanwhile.
 */
final class ChangeOfDatabase {

    private final Environment environment;
    private final Failures failures;
    private Optional<RevisionId> seen = Optional.empty();

    ChangeOfDatabase(Environment environment) {
        this.environment = environment;
        this.failures = new Failures(environment);
    }

    /**
     * Decides what is to do; throws if nothing may be.
     *
     * @param <J> what is to do
     */
    @FunctionalInterface
    interface Planner<J> {
        Optional<J> plan(Session session, Standing standing) throws SQLException;
    }

    /**
     * Does it.
     *
     * @param <J> what is to do
     */
    @FunctionalInterface
    interface Worker<J> {
        Result work(J job, Worksite site, Standing standing) throws SQLException;
    }

    <J> Result run(Planner<J> planner, Worker<J> worker) {
        try (Session session = environment.open()) {
            Surveyor surveyor = new Surveyor(environment, session);
            Optional<Planned<J>> unlocked = look(surveyor, standing -> planner.plan(session, standing));
            if (unlocked.isEmpty()) {
                return nothingToDo();
            }
            try (Worksite worksite = new Worksite(environment, session)) {
                worksite.takeLock();
                Optional<Planned<J>> planned = look(
                        surveyor,
                        standing -> standing.equals(unlocked.get().standing())
                                ? Optional.of(unlocked.get().job())
                                : planner.plan(session, standing));
                if (planned.isEmpty()) {
                    return nothingToDo();
                }
                surveyor.warnIfUntested(planned.get().site());
                return work(planned.get(), worker, worksite);
            }
        } catch (MigrationException e) {
            return refused(e);
        } catch (SQLException e) {
            return refused(failures.of(e));
        }
    }

    /** What is to do, and where the database stood when that was decided. */
    private record Planned<J>(J job, Site site, Standing standing) {}

    /** Decides by where the database stands. */
    @FunctionalInterface
    private interface Decision<J> {
        Optional<J> by(Standing standing) throws SQLException;
    }

    private <J> Optional<Planned<J>> look(Surveyor surveyor, Decision<J> decision) throws SQLException {
        Site site = surveyor.writableSite();
        Standing standing = surveyor.standing(site);
        surveyor.requireLabel(standing);
        seen = standing.current();
        return decision.by(standing).map(job -> new Planned<>(job, site, standing));
    }

    private <J> Result work(Planned<J> planned, Worker<J> worker, Worksite worksite) throws SQLException {
        worksite.begin(planned.site(), planned.standing());
        Result result = worker.work(planned.job(), worksite, planned.standing());
        if (result.failure().isEmpty()) {
            end(worksite, result);
        }
        return result;
    }

    /** What was done is done, even if its last line cannot be written; the lock goes with the session. */
    private void end(Worksite worksite, Result result) {
        try {
            worksite.end(result.report().outcome().word());
        } catch (SQLException e) {
            environment.listener().endNotRecorded(SqlState.messageOf(e));
        }
    }

    private Result nothingToDo() {
        return new Result(new RunReport(Outcome.NOTHING_TO_DO, seen, seen, List.of()), Optional.empty());
    }

    private Result refused(MigrationException e) {
        Outcome outcome = Walk.outcomeOf(e.exitStatus());
        return new Result(new RunReport(outcome, seen, seen, List.of()), Optional.of(e));
    }
}
