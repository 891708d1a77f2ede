package dev.palindrome.engine.store;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.plan.Direction;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes what happens to a revision. Every method ends the transaction that the tenure has opened, with one message, and
 * tells whether the session's settings are still as they were pinned.
 */
public final class Journal {

    private static final String INSERT = """
            INSERT INTO {store}.schema_migrations (version, description, ordinal, parent, kind, checksum, chain_hash,
              upgrade_sql, upgrade_sha256, downgrade, downgrade_sql, downgrade_sha256, downgrade_steps,
              manifest_hash, deployment_id, request_id, epoch, duration_ms, tool_version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, pg_catalog.decode(?, 'hex'), ?, ?, pg_catalog.decode(?, 'hex'),
              ?::pg_catalog.jsonb, ?, ?, ?, ?, ?, ?);
            """;
    private static final String DELETE = "DELETE FROM {store}.schema_migrations WHERE version = ?;\n";
    private static final String END_RUN = "DELETE FROM {store}.revision_run WHERE version = ?;\n";
    private static final String START_RUN = """
            INSERT INTO {store}.revision_run (version, direction, segment, segments, epoch, deployment_id)
            VALUES (?, ?, ?, ?, ?, ?);
            """;
    private static final String START_SEGMENT = """
            UPDATE {store}.revision_run
            SET segment_state = 'started', attempts = attempts + 1, segments = ?, epoch = ?, deployment_id = ?,
                backend_pid = pg_catalog.pg_backend_pid(), postmaster_start = pg_catalog.pg_postmaster_start_time()
            WHERE version = ?;
            """;
    private static final String END_SEGMENT = """
            UPDATE {store}.revision_run SET segment = ?, segment_state = 'pending', segments = ?, last_sqlstate = NULL
            WHERE version = ?;
            """;
    private static final String FAIL_SEGMENT =
            "UPDATE {store}.revision_run SET segment_state = 'failed', last_sqlstate = ? WHERE version = ?;\n";
    private static final String START_BACKFILL =
            "INSERT INTO {store}.backfill (version, segment, high_key, batch_size) VALUES (?, ?, ?, ?);\n";
    private static final String CHECKPOINT = """
            UPDATE {store}.backfill SET last_key = ?, rows_done = rows_done + ?, batches = batches + 1,
              updated_at = pg_catalog.clock_timestamp() WHERE version = ? AND segment = ?""";
    private static final String READ_BACKFILL = """
            SELECT last_key, high_key, rows_done, batch_size FROM {store}.backfill WHERE version = ? AND segment = ?""";
    private static final String APPEND = "SELECT {store}.append(?, ?, ?, ?, ?::pg_catalog.jsonb)";

    private final Tenure tenure;

    /**
     * Makes a journal.
     *
     * @param tenure what gives the right to write
     */
    public Journal(Tenure tenure) {
        this.tenure = tenure;
    }

    /** An atomic revision is applied. */
    public boolean applied(String xid, boolean doubtful, NewRow row) throws SQLException {
        return commit(xid, doubtful, "applied", row.id(), millis(row.millis()), INSERT, parameters(row));
    }

    /** The last segment of a run is done, and with it the revision. */
    public boolean runApplied(String xid, NewRow row) throws SQLException {
        Object[] parameters = with(parameters(row), row.id().value());
        return commit(xid, false, "applied", row.id(), millis(row.millis()), INSERT + END_RUN, parameters);
    }

    /** Revisions are recorded without having been run. */
    public boolean stamped(String xid, List<NewRow> rows, String detail) throws SQLException {
        for (NewRow row : rows.subList(0, rows.size() - 1)) {
            Object[] parameters = withEvent(parameters(row), "stamped", row.id(), detail);
            tenure.session().message(tenure.sql(INSERT + APPEND), result -> true, parameters);
        }
        NewRow last = rows.get(rows.size() - 1);
        return commit(xid, false, "stamped", last.id(), detail, INSERT, parameters(last));
    }

    /** An atomic revision is rolled back. */
    public boolean rolledBack(String xid, boolean doubtful, RevisionId id, String detail) throws SQLException {
        return commit(xid, doubtful, "rolled_back", id, detail, DELETE, id.value());
    }

    /** The last segment of a downgrade is done, and with it the rollback. */
    public boolean runRolledBack(String xid, RevisionId id, String detail) throws SQLException {
        return commit(xid, false, "rolled_back", id, detail, DELETE + END_RUN, id.value(), id.value());
    }

    /** A revision with several segments begins; {@code done} of them are done in the same transaction. */
    public boolean runStarted(
            String xid, boolean doubtful, RevisionId id, Direction direction, int done, List<String> segments)
            throws SQLException {
        return commit(
                xid,
                doubtful,
                "run_started",
                id,
                "{\"direction\": \"" + direction.word() + "\"}",
                START_RUN,
                id.value(),
                direction.word(),
                done,
                segments.toArray(new String[0]),
                tenure.epoch(),
                tenure.deployer().deploymentId());
    }

    /** A run ends without having left anything. */
    public boolean runAbandoned(String xid, RevisionId id) throws SQLException {
        return commit(xid, false, "run_abandoned", id, "{}", END_RUN, id.value());
    }

    /** A batch of a backfill is done, up to a key. Not in the ledger, which would grow with the data. */
    public boolean batchDone(String xid, RevisionId id, int segment, List<String> key, long rows) throws SQLException {
        return tenure.commit(xid, true, CHECKPOINT, key.toArray(new String[0]), rows, id.value(), segment);
    }

    /** A backfill begins. */
    public boolean backfillStarted(
            String xid, RevisionId id, int segment, Optional<List<String>> highKey, int batchSize) throws SQLException {
        return commit(
                xid,
                false,
                "backfill_started",
                id,
                segment(segment),
                START_BACKFILL,
                id.value(),
                segment,
                highKey.map(key -> key.toArray(new String[0])),
                batchSize);
    }

    /** How far a backfill has come, if it has begun. */
    public Optional<Checkpoint> checkpoint(RevisionId id, int segment) throws SQLException {
        return tenure.session().first(tenure.sql(READ_BACKFILL), Journal::checkpoint, id.value(), segment);
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(texts(row, 1), texts(row, 2), row.getLong(3), row.getInt(4));
    }

    private static Optional<List<String>> texts(ResultSet row, int column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? Optional.empty() : Optional.of(List.of((String[]) array.getArray()));
    }

    /** A statement outside a transaction is about to be sent. */
    public boolean segmentStarted(String xid, RevisionId id, int segment, List<String> segments) throws SQLException {
        return commit(
                xid,
                false,
                "segment_started",
                id,
                segment(segment),
                START_SEGMENT,
                segments.toArray(new String[0]),
                tenure.epoch(),
                tenure.deployer().deploymentId(),
                id.value());
    }

    /** A segment is done, and is not run again. */
    public boolean segmentDone(String xid, boolean doubtful, RevisionId id, int segment, List<String> segments)
            throws SQLException {
        return commit(
                xid,
                doubtful,
                "segment_done",
                id,
                segment(segment),
                END_SEGMENT,
                segment + 1,
                segments.toArray(new String[0]),
                id.value());
    }

    /** A statement outside a transaction failed, as the server said. */
    public boolean segmentFailed(String xid, RevisionId id, int segment, String sqlstate) throws SQLException {
        return commit(xid, false, "segment_failed", id, segment(segment), FAIL_SEGMENT, sqlstate, id.value());
    }

    /** The answer to a revision's commit was lost; the server says that it was committed. In a transaction of its own. */
    public void resolved(RevisionId id) throws SQLException {
        Deployer deployer = tenure.deployer();
        tenure.session()
                .message(
                        tenure.sql(APPEND),
                        row -> true,
                        "outcome_resolved",
                        id.value(),
                        deployer.deploymentId(),
                        deployer.requestId(),
                        "{\"outcome\": \"committed\"}");
    }

    /** Something happened that needs no change of state. */
    public boolean note(String xid, String event, RevisionId id, String detail) throws SQLException {
        return commit(xid, false, event, id, detail, "");
    }

    private boolean commit(
            String xid,
            boolean doubtful,
            String event,
            RevisionId id,
            String detail,
            String statements,
            Object... parameters)
            throws SQLException {
        return tenure.commit(xid, doubtful, statements + APPEND, withEvent(parameters, event, id, detail));
    }

    private Object[] withEvent(Object[] parameters, String event, RevisionId id, String detail) {
        Deployer deployer = tenure.deployer();
        return with(parameters, event, id.value(), deployer.deploymentId(), deployer.requestId(), detail);
    }

    private Object[] parameters(NewRow row) {
        Deployer deployer = tenure.deployer();
        return new Object[] {
            row.id().value(),
            row.description(),
            row.ordinal(),
            row.parent().map(RevisionId::value),
            row.kind(),
            row.checksum().value(),
            row.chainHash().value(),
            row.upgradeSql(),
            Sha256.of(row.upgradeSql()),
            row.downgrade(),
            row.downgradeSql(),
            row.downgradeSql().map(Sha256::of),
            row.downgradeSteps().map(StepsJson::write),
            row.manifestHash().value(),
            deployer.deploymentId(),
            deployer.requestId(),
            tenure.epoch(),
            row.millis(),
            deployer.toolVersion()
        };
    }

    private static Object[] with(Object[] parameters, Object... more) {
        List<Object> all = new ArrayList<>(Arrays.asList(parameters));
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    private static String millis(long millis) {
        return "{\"millis\": " + millis + "}";
    }

    private static String segment(int segment) {
        return "{\"segment\": " + (segment + 1) + "}";
    }
}
