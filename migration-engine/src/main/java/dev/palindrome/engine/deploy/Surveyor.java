package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.AppliedRow;
import dev.palindrome.engine.store.Position;
import dev.palindrome.engine.store.Site;
import dev.palindrome.engine.store.Store;
import dev.palindrome.engine.store.StoreContent;
import dev.palindrome.engine.store.StoreIdentity;
import dev.palindrome.engine.store.StoreReader;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.settings.PostgresMajors;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Finds out where a database stands. The chain hash of its last revision decides, whatever the length of the history;
 * only where it does not fit are the rows read, to say where.
 */
final class Surveyor {

    /** What {@code server_version_num} counts a major version as (PostgreSQL manual, 34.2 {@code PQserverVersion}). */
    private static final int MAJOR = 10_000;

    private final Environment environment;
    private final History history;
    private final Store store;
    private final StoreReader reader;

    Surveyor(Environment environment, Session session) {
        this.environment = environment;
        this.history = environment.history();
        this.store = environment.store();
        this.reader = new StoreReader(store, session);
    }

    private String database() {
        return environment.source().target();
    }

    /** Looks at the server, and refuses one on which nothing may or can be written. */
    Site writableSite() throws SQLException {
        Site site = reader.site();
        if (site.versionNumber() / MAJOR < PostgresMajors.OLDEST) {
            throw refused(ExecutionCode.SERVER_TOO_OLD
                    .with("database", database())
                    .with("version", site.version())
                    .diagnostic());
        }
        if (site.standby() || site.readOnly()) {
            throw refused(ExecutionCode.NOT_WRITABLE
                    .with("database", database())
                    .with("reason", site.standby() ? "a standby" : "read only")
                    .diagnostic());
        }
        return site;
    }

    /** Says so if the server is newer than any that the engine was proven on; asked once there is work to do. */
    void warnIfUntested(Site site) {
        if (site.versionNumber() / MAJOR > PostgresMajors.NEWEST) {
            environment
                    .listener()
                    .warned(ExecutionCode.SERVER_UNTESTED
                            .with("database", database())
                            .with("version", site.version())
                            .diagnostic());
        }
    }

    /** Looks at the server, which is only read. */
    Site site() throws SQLException {
        return reader.site();
    }

    /** Judges where the database stands. */
    Standing standing(Site site) throws SQLException {
        if (site.foreign()) {
            return without(DatabaseState.FOREIGN, foreign(site));
        }
        if (!site.ours()) {
            Optional<String> object = reader.unmanagedObject(history.schemas());
            return object.isPresent()
                    ? without(DatabaseState.UNMANAGED, unmanaged(object.get()))
                    : new Standing(DatabaseState.EMPTY, Optional.empty(), Optional.empty());
        }
        requireReadable(reader.identity());
        StoreContent content = reader.content();
        Standing standing = compared(content);
        return content.run().isPresent()
                ? new Standing(DatabaseState.INCOMPLETE, standing.content(), standing.problem())
                : standing;
    }

    private static Standing without(DatabaseState state, Diagnostic problem) {
        return new Standing(
                state, Optional.empty(), Optional.of(new Standing.Problem(problem, ExitStatus.TARGET_REFUSED)));
    }

    private Diagnostic foreign(Site site) {
        return HistoryCode.FOREIGN_STORE
                .with("schema", store.schema())
                .with("database", database())
                .with("object", site.strangeObject().orElse(""))
                .diagnostic();
    }

    private Diagnostic unmanaged(String object) {
        return HistoryCode.UNMANAGED
                .with("database", database())
                .with("schemas", String.join(", ", history.schemas()))
                .with("object", object)
                .with("history", history.name())
                .diagnostic();
    }

    private void requireReadable(StoreIdentity identity) {
        if (identity.format() > Store.FORMAT) {
            throw refused(HistoryCode.STORE_TOO_NEW
                    .with("schema", store.schema())
                    .with("database", database())
                    .with("format", identity.format())
                    .with("known", Store.FORMAT)
                    .diagnostic());
        }
        if (!identity.history().equals(history.name())) {
            throw refused(HistoryCode.STORE_OF_OTHER_HISTORY
                    .with("schema", store.schema())
                    .with("database", database())
                    .with("stored", identity.history())
                    .with("history", history.name())
                    .diagnostic());
        }
    }

    /** At the head the hash alone says so, and no revision is looked at. */
    private Standing compared(StoreContent content) throws SQLException {
        ChainHash hash = content.position().map(Position::hash).orElse(ChainHash.BASE);
        if (hash.equals(history.hash())) {
            return new Standing(DatabaseState.AT_HEAD, Optional.of(content), Optional.empty());
        }
        int height = content.height();
        return height < history.size() && hash.equals(history.hashes().get(height))
                ? new Standing(DatabaseState.BEHIND, Optional.of(content), Optional.empty())
                : differing(content);
    }

    private Standing differing(StoreContent content) throws SQLException {
        List<AppliedRow> rows = reader.applied(0);
        int common = 0;
        while (common < Math.min(rows.size(), history.size()) && agree(rows.get(common), history.at(common))) {
            common++;
        }
        DatabaseState state = common == history.size() ? DatabaseState.AHEAD : DatabaseState.DIVERGED;
        Diagnostic problem = state == DatabaseState.AHEAD ? ahead(rows) : diverged(rows, common);
        return new Standing(
                state,
                Optional.of(content),
                Optional.of(new Standing.Problem(problem, ExitStatus.VERIFICATION_FAILED)));
    }

    private static boolean agree(AppliedRow row, ManifestRevision revision) {
        return row.id().equals(revision.id()) && row.checksum().equals(History.checksum(revision));
    }

    private Diagnostic ahead(List<AppliedRow> rows) {
        return HistoryCode.DATABASE_AHEAD
                .with("database", database())
                .with("head", history.head().map(RevisionId::value).orElse("base"))
                .with("count", rows.size() - history.size())
                .with("current", rows.get(rows.size() - 1).id())
                .diagnostic();
    }

    private Diagnostic diverged(List<AppliedRow> rows, int common) {
        String below = common == 0 ? "base" : history.at(common - 1).id().value();
        String theirs = common < rows.size() ? rows.get(common).id().value() : "nothing";
        String ours = history.at(common).id().value();
        if (theirs.equals(ours)) {
            return HistoryCode.EDITED_AFTER_APPLY
                    .with("id", ours)
                    .with("database", database())
                    .with("parent", below)
                    .diagnostic();
        }
        return HistoryCode.DATABASE_DIVERGED
                .with("database", database())
                .with("common", below)
                .with("theirs", theirs)
                .with("ours", ours)
                .diagnostic();
    }

    /** Refuses a database that has another label than the one that was expected. */
    void requireLabel(Standing standing) {
        Optional<String> expected = environment.settings().expectTarget();
        if (standing.hasStore() && expected.isPresent() && !expected.equals(standing.label())) {
            throw refused(HistoryCode.WRONG_LABEL
                    .with("database", database())
                    .with("label", standing.label().orElse("nothing"))
                    .with("expected", expected.get())
                    .diagnostic());
        }
    }

    private static MigrationException refused(Diagnostic diagnostic) {
        return new MigrationException(diagnostic, ExitStatus.TARGET_REFUSED);
    }
}
