package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.reading.CatalogReader;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.plan.Script;
import dev.palindrome.engine.run.Ending;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.NewRow;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lane on a scratch server: a database with a store, in which revisions run and are recorded as a deployment does it. */
final class ScratchLane implements Lane {

    private final LaneSettings settings;
    private final String database;
    private final Deque<RevisionId> recorded;
    private @Nullable LaneSession session;
    private @Nullable Connection reading;
    private @Nullable CatalogReader reader;

    /**
     * Takes a database that has a store.
     *
     * @param recorded the revisions that the store has, the newest first
     */
    ScratchLane(LaneSettings settings, String database, Deque<RevisionId> recorded) {
        this.settings = settings;
        this.database = database;
        this.recorded = new ArrayDeque<>(recorded);
    }

    @Override
    public Attempt walk(ManifestRevision revision, Direction direction) {
        long start = settings.pace().nanos();
        try {
            Script script = settings.scripts().of(revision, direction);
            session().run(revision.id(), direction, script, ending(revision, direction, script));
            record(revision.id(), direction);
            return new Attempt(settings.pace().since(start).toMillis(), Optional.empty());
        } catch (MigrationException e) {
            return new Attempt(settings.pace().since(start).toMillis(), Optional.of(e));
        }
    }

    private void record(RevisionId id, Direction direction) {
        switch (direction) {
            case UPGRADE -> recorded.push(id);
            case DOWNGRADE -> recorded.pop();
        }
    }

    private Ending ending(ManifestRevision revision, Direction direction, Script script) {
        return switch (direction) {
            case UPGRADE -> Ending.applied(millis -> row(revision, script, millis));
            case DOWNGRADE -> Ending.rolledBack(revision.id(), "{}");
        };
    }

    /** What a proof cannot know or does not need is left out: nobody rolls back from what a scratch database keeps. */
    private NewRow row(ManifestRevision revision, Script script, long millis) {
        Checksum checksum =
                revision.checksum().orElseGet(() -> new Checksum(Checksum.PREFIX + Sha256.of(script.text())));
        ChainHash hash = ChainHash.BASE.then(revision.id(), checksum);
        return new NewRow(
                revision.id(),
                revision.description(),
                recorded.size() + 1,
                Optional.ofNullable(recorded.peek()),
                script.isAtomic() ? "transactional" : "steps",
                checksum,
                hash,
                script.text(),
                revision.downgrade().word(),
                Optional.empty(),
                Optional.empty(),
                hash,
                millis);
    }

    @Override
    public Catalog catalog() {
        try {
            return reader().read();
        } catch (SQLException e) {
            throw new MigrationException(
                    ProofCode.CATALOG_UNREADABLE
                            .with("database", settings.target(database))
                            .with("message", SqlState.messageOf(e))
                            .with("sqlstate", SqlState.of(e))
                            .diagnostic(),
                    ExitStatus.FAILED,
                    e);
        }
    }

    private CatalogReader reader() throws SQLException {
        if (reader == null) {
            reading = settings.server().connectionSource(database).open();
            reader = settings.reader(reading);
        }
        return reader;
    }

    private LaneSession session() {
        try {
            if (session == null) {
                session = LaneSession.open(settings, database);
            }
            return session;
        } catch (SQLException e) {
            throw ScratchLanes.unusable(settings.target(database), e);
        }
    }

    /** A database is copied only while nobody is connected with it. */
    @Override
    public Lane copy() {
        leave();
        return new ScratchLane(settings, settings.server().createDatabaseFrom(database), recorded);
    }

    @Override
    public ConnectionSource withoutStore() {
        try (Session own = settings.open(database)) {
            own.execute("DROP SCHEMA " + settings.store().schema().quoted() + " CASCADE");
            return settings.server().connectionSource(database);
        } catch (SQLException e) {
            throw ScratchLanes.unusable(settings.target(database), e);
        }
    }

    @Override
    public void discard() {
        leave();
        settings.server().dropDatabase(database);
    }

    private void leave() {
        try {
            if (session != null) {
                session.close();
                session = null;
            }
            if (reading != null) {
                reading.close();
                reading = null;
                reader = null;
            }
        } catch (SQLException e) {
            throw ScratchLanes.unusable(settings.target(database), e);
        }
    }
}
