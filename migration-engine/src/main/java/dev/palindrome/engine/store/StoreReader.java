package dev.palindrome.engine.store;

import dev.palindrome.engine.session.Session;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.AppliedRevision;
import dev.palindrome.model.report.LedgerEvent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads a store; takes no lock and writes nothing. */
public final class StoreReader {

    private static final String SITE = """
            SELECT pg_catalog.current_setting('server_version_num')::pg_catalog.int4,
                   pg_catalog.current_setting('server_version'),
                   pg_catalog.pg_is_in_recovery(),
                   pg_catalog.current_setting('transaction_read_only') = 'on',
                   session_user,
                   n.oid IS NOT NULL,
                   EXISTS (SELECT FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
                           WHERE c.relnamespace = n.oid AND c.relname = 'meta'
                             AND a.attname = 'palindrome_format' AND NOT a.attisdropped),
                   (SELECT c.relname FROM pg_catalog.pg_class c WHERE c.relnamespace = n.oid
                    ORDER BY c.relname <> 'schema_migrations', c.relname LIMIT 1)
            FROM (VALUES (1)) AS one LEFT JOIN pg_catalog.pg_namespace n ON n.nspname = ?
            """;

    // members of an extension are the extension's: PostGIS alone does not make a database unmanaged; the store is
    // looked for in
    // the same statement, hence in the same snapshot, because another deployer may have made it and the objects
    // meanwhile
    private static final String UNMANAGED_OBJECT = """
            SELECT pg_catalog.format('%I.%I', n.nspname, o.name)
            FROM pg_catalog.pg_namespace n
            JOIN (SELECT c.relnamespace AS namespace, c.relname AS name, c.oid, 'pg_catalog.pg_class'::pg_catalog.regclass AS class
                  FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                  UNION ALL
                  SELECT p.pronamespace, p.proname, p.oid, 'pg_catalog.pg_proc'::pg_catalog.regclass FROM pg_catalog.pg_proc p
                  UNION ALL
                  SELECT t.typnamespace, t.typname, t.oid, 'pg_catalog.pg_type'::pg_catalog.regclass
                  FROM pg_catalog.pg_type t WHERE t.typtype IN ('e', 'd')) o ON o.namespace = n.oid
            WHERE n.nspname = ANY (?)
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype = 'e')
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_attribute a
                              JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
                              JOIN pg_catalog.pg_namespace s ON s.oid = c.relnamespace
                              WHERE s.nspname = ? AND c.relname = 'meta'
                                AND a.attname = 'palindrome_format' AND NOT a.attisdropped)
            ORDER BY 1 LIMIT 1
            """;

    private static final String IDENTITY = "SELECT palindrome_format, history FROM {store}.meta";

    private static final String LABEL = "SELECT label FROM {store}.meta";

    private static final String CONTENT = """
            SELECT m.label, h.version, h.ordinal, h.chain_hash,
                   r.version, r.direction, r.segment, r.segment_state, r.segments, m.epoch
            FROM {store}.meta m
            LEFT JOIN (SELECT version, ordinal, chain_hash FROM {store}.schema_migrations
                       ORDER BY ordinal DESC LIMIT 1) h ON true
            LEFT JOIN {store}.revision_run r ON true
            """;

    private static final String APPLIED = """
            SELECT version, applied_at, applied_by, checksum, description, downgrade, downgrade_steps
            FROM {store}.schema_migrations WHERE ordinal > ? ORDER BY ordinal
            """;

    private static final String LEDGER = """
            SELECT seq, at, actor, event, version, deployment_id, request_id, detail
            FROM {store}.ledger ORDER BY seq
            """;

    private final Store store;
    private final Session session;

    /**
     * Makes a reader.
     *
     * @param store which store
     * @param session the session to ask
     */
    public StoreReader(Store store, Session session) {
        this.store = store;
        this.session = session;
    }

    /** Looks at the server, the database and the store's schema. */
    public Site site() throws SQLException {
        return session.first(SITE, StoreReader::site, store.schema().name()).orElseThrow();
    }

    private static Site site(ResultSet row) throws SQLException {
        return new Site(
                row.getInt(1),
                row.getString(2),
                row.getBoolean(3),
                row.getBoolean(4),
                row.getString(5),
                row.getBoolean(6),
                row.getBoolean(7),
                Optional.ofNullable(row.getString(8)));
    }

    /** Some object in these schemas that no store of ours accounts for; empty if there is none, or if there is a store of ours. */
    public Optional<String> unmanagedObject(List<String> schemas) throws SQLException {
        return session.first(
                UNMANAGED_OBJECT,
                row -> row.getString(1),
                schemas.toArray(new String[0]),
                store.schema().name());
    }

    /** The store's format and the history that it belongs to; every format has these two. */
    public StoreIdentity identity() throws SQLException {
        return session.first(store.sql(IDENTITY), row -> new StoreIdentity(row.getInt(1), row.getString(2)))
                .orElseThrow();
    }

    /** The name that the database was given; every format has it. */
    public Optional<String> label() throws SQLException {
        return session.first(store.sql(LABEL), row -> Optional.ofNullable(row.getString(1)))
                .orElse(Optional.empty());
    }

    /** What the store says in short; the cost does not depend on how much is in it. */
    public StoreContent content() throws SQLException {
        return session.first(store.sql(CONTENT), StoreReader::content).orElseThrow();
    }

    private static StoreContent content(ResultSet row) throws SQLException {
        return new StoreContent(row.getLong(10), Optional.ofNullable(row.getString(1)), position(row), run(row));
    }

    private static Optional<Position> position(ResultSet row) throws SQLException {
        String version = row.getString(2);
        return version == null
                ? Optional.empty()
                : Optional.of(new Position(new RevisionId(version), row.getInt(3), new ChainHash(row.getString(4))));
    }

    private static Optional<Run> run(ResultSet row) throws SQLException {
        String version = row.getString(5);
        return version == null
                ? Optional.empty()
                : Optional.of(new Run(
                        new RevisionId(version),
                        Direction.of(row.getString(6)),
                        row.getInt(7),
                        SegmentState.of(row.getString(8)),
                        texts(row.getArray(9))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    /** The revisions above a height, the oldest first. */
    public List<AppliedRow> applied(int above) throws SQLException {
        return session.all(store.sql(APPLIED), StoreReader::applied, above);
    }

    private static AppliedRow applied(ResultSet row) throws SQLException {
        AppliedRevision revision = new AppliedRevision(
                new RevisionId(row.getString(1)), instant(row, 2), row.getString(3), new Checksum(row.getString(4)));
        return new AppliedRow(
                revision,
                row.getString(5),
                row.getString(6),
                Optional.ofNullable(row.getString(7)).map(StepsJson::read));
    }

    /** The whole ledger, the oldest line first. */
    public List<LedgerEvent> ledger() throws SQLException {
        return session.all(store.sql(LEDGER), StoreReader::event);
    }

    private static LedgerEvent event(ResultSet row) throws SQLException {
        return new LedgerEvent(
                row.getLong(1),
                instant(row, 2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getString(6),
                Optional.ofNullable(row.getString(7)),
                row.getString(8));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
