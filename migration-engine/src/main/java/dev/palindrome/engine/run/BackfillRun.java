package dev.palindrome.engine.run;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.engine.store.Checkpoint;
import dev.palindrome.engine.store.Journal;
import dev.palindrome.migration.Backfill;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Runs a backfill: batches along the key, each a transaction of its own that also moves the checkpoint, so that every row
 * is updated exactly once whenever it is cut off. Rows above the highest key at the start are left to the default or the
 * trigger that an earlier revision made for them.
 */
final class BackfillRun {

    private static final String SHORT_WAIT = "SELECT pg_catalog.set_config('lock_timeout', '200ms', true)";

    private final RevisionId id;
    private final int number;
    private final List<String> hashes;
    private final Backfill backfill;
    private final Surroundings surroundings;
    private final Transactions transactions;
    private final Session session;
    private final Journal journal;

    BackfillRun(
            RevisionId id,
            int number,
            List<String> hashes,
            Backfill backfill,
            Surroundings surroundings,
            Transactions transactions) {
        this.id = id;
        this.number = number;
        this.hashes = hashes;
        this.backfill = backfill;
        this.surroundings = surroundings;
        this.transactions = transactions;
        this.session = surroundings.session();
        this.journal = surroundings.journal();
    }

    void run() {
        try {
            walk(new BatchSql(backfill, key()));
            requireCheck();
        } catch (SQLException e) {
            throw failed(e);
        }
        transactions.run(() -> {}, xid -> journal.segmentDone(xid, false, id, number, hashes), this::failed);
    }

    private List<KeyColumn> key() throws SQLException {
        List<KeyColumn> key = new KeyReader(session, backfill).read();
        if (key.isEmpty()) {
            throw stopped(ExecutionCode.BACKFILL_KEY
                    .with("id", id)
                    .with("table", backfill.table())
                    .with(
                            "problem",
                            backfill.key()
                                    .map(named -> "`" + named + "` are not the columns of a unique index without nulls")
                                    .orElse("it has no primary key"))
                    .diagnostic());
        }
        return key;
    }

    private void walk(BatchSql sql) throws SQLException {
        Checkpoint checkpoint = begun(sql);
        Optional<List<String>> last = checkpoint.lastKey();
        long rows = checkpoint.rows();
        if (checkpoint.highKey().isPresent()) {
            List<String> high = checkpoint.highKey().get();
            Optional<List<String>> next = session.ask(sql.next(last, high, checkpoint.batchSize()), Keys::read);
            while (next.isPresent()) {
                rows += batch(sql, last, next.get());
                surroundings.listener().rowsUpdated(id, backfill.table(), rows);
                last = next;
                next = session.ask(sql.next(last, high, checkpoint.batchSize()), Keys::read);
            }
        }
        requireEnough(rows);
    }

    private Checkpoint begun(BatchSql sql) throws SQLException {
        Optional<Checkpoint> before = journal.checkpoint(id, number);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<List<String>> high = session.ask(sql.highest(), Keys::read);
        transactions.run(
                () -> {}, xid -> journal.backfillStarted(xid, id, number, high, backfill.batchSize()), this::failed);
        return new Checkpoint(Optional.empty(), high, 0, backfill.batchSize());
    }

    private long batch(BatchSql sql, Optional<List<String>> after, List<String> upTo) {
        long[] changed = new long[1];
        transactions.run(
                () -> {
                    session.execute(SHORT_WAIT);
                    changed[0] = session.executeUpdate(sql.update(after, upTo));
                },
                xid -> journal.batchDone(xid, id, number, upTo, changed[0]),
                this::failed);
        return changed[0];
    }

    private void requireEnough(long rows) {
        if (rows < backfill.expectAtLeast()) {
            throw stopped(ExecutionCode.BACKFILL_TOO_FEW
                    .with("id", id)
                    .with("table", backfill.table())
                    .with("rows", rows)
                    .with("expected", backfill.expectAtLeast())
                    .diagnostic());
        }
    }

    private void requireCheck() throws SQLException {
        if (backfill.check().isEmpty()) {
            return;
        }
        if (!session.ask(backfill.check().get(), row -> row.getBoolean(1)).orElse(false)) {
            throw stopped(ExecutionCode.BACKFILL_CHECK_FAILED
                    .with("id", id)
                    .with("table", backfill.table())
                    .diagnostic());
        }
    }

    private static MigrationException stopped(Diagnostic diagnostic) {
        return new MigrationException(diagnostic, ExitStatus.INCOMPLETE);
    }

    private MigrationException failed(SQLException e) {
        ExecutionCode code = SqlState.of(e).isConnectionLoss() ? ExecutionCode.STEP_CUT_OFF : ExecutionCode.STEP_FAILED;
        return new MigrationException(
                code.with("id", id)
                        .with("statement", "backfill of " + backfill.table())
                        .with("segment", number + 1)
                        .with("of", hashes.size())
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                ExitStatus.INCOMPLETE,
                e);
    }
}
