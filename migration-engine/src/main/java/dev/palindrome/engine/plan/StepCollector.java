package dev.palindrome.engine.plan;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.migration.Backfill;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MissingDowngradeException;
import dev.palindrome.migration.SqlWork;
import dev.palindrome.migration.Steps;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Collects the steps that a migration lists; whatever its code throws becomes a diagnostic that names the place. */
public final class StepCollector {

    private final RevisionId id;
    private final Migration migration;
    private final SqlFiles files;

    /**
     * Makes a collector for one migration.
     *
     * @param id the revision
     * @param migration what lists the steps
     */
    public StepCollector(RevisionId id, Migration migration) {
        this.id = id;
        this.migration = migration;
        this.files = new SqlFiles(migration.getClass());
    }

    /** Lists the steps of the upgrade. */
    public Body upgrade() {
        Listing listing = new Listing(Direction.UPGRADE);
        try {
            migration.upgrade(listing);
        } catch (RuntimeException | LinkageError e) {
            throw failed(Direction.UPGRADE, e);
        }
        return listing.body();
    }

    /** Lists the steps of the downgrade, or nothing if the migration has none. */
    public Optional<Body> downgrade() {
        Listing listing = new Listing(Direction.DOWNGRADE);
        try {
            migration.downgrade(listing);
        } catch (MissingDowngradeException e) {
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            throw failed(Direction.DOWNGRADE, e);
        }
        return Optional.of(listing.body());
    }

    private MigrationException failed(Direction direction, Throwable e) {
        if (e instanceof MigrationException ours) {
            return ours;
        }
        return new MigrationException(
                HistoryCode.STEPS_FAILED
                        .with("id", id)
                        .with("direction", direction.word())
                        .with("exception", e)
                        .with("place", UserCode.place(e, migration.getClass()))
                        .diagnostic(),
                ExitStatus.VERIFICATION_FAILED,
                e);
    }

    /** The list that a body writes. */
    private final class Listing implements Steps {

        private final Direction direction;
        private final List<Step> steps = new ArrayList<>();
        private final List<SqlWork> works = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();

        Listing(Direction direction) {
            this.direction = direction;
        }

        Body body() {
            return new Body(steps, works, lines);
        }

        @Override
        public void sql(String sql) {
            add(new Step.Sql(Objects.requireNonNull(sql, "sql")));
        }

        @Override
        public void sqlFile(String resource) {
            String sql =
                    files.read(Objects.requireNonNull(resource, "resource"), problem -> unreadable(resource, problem));
            add(new Step.Sql(sql));
        }

        private void add(Step step) {
            steps.add(step);
            lines.add(UserCode.line(migration.getClass()));
        }

        private MigrationException unreadable(String resource, String problem) {
            return new MigrationException(
                    HistoryCode.RESOURCE_MISSING
                            .with("id", id)
                            .with("direction", direction.word())
                            .with("resource", resource)
                            .with("problem", problem)
                            .with(
                                    "directory",
                                    migration.getClass().getPackageName().replace('.', '/'))
                            .diagnostic(),
                    ExitStatus.VERIFICATION_FAILED);
        }

        @Override
        public void autocommit(String sql) {
            add(new Step.Autocommit(Objects.requireNonNull(sql, "sql"), Optional.empty()));
        }

        @Override
        public void autocommit(String sql, String doneWhen) {
            add(new Step.Autocommit(Objects.requireNonNull(sql, "sql"), Optional.of(doneWhen)));
        }

        @Override
        public void backfill(Backfill backfill) {
            add(new Step.Update(Objects.requireNonNull(backfill, "backfill")));
        }

        @Override
        public void java(SqlWork work) {
            works.add(Objects.requireNonNull(work, "work"));
            add(new Step.Java(works.size()));
        }
    }
}
