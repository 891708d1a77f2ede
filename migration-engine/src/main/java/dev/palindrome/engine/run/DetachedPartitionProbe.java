package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;

/**
 * Looks whether a partition is detached. The first of the two transactions of DETACH PARTITION CONCURRENTLY marks it; where
 * the second did not come, FINALIZE is the rest (manual, ALTER TABLE).
 *
 * @param table the partitioned table, as SQL names it
 * @param partition the partition, as SQL names it
 */
record DetachedPartitionProbe(String table, String partition) implements Probe {

    private static final String PENDING = """
            SELECT inhdetachpending FROM pg_catalog.pg_inherits
            WHERE inhparent = pg_catalog.to_regclass(?) AND inhrelid = pg_catalog.to_regclass(?)
            """;

    @Override
    public Look look(Session session) throws SQLException {
        return session.first(PENDING, row -> row.getBoolean(1), table, partition)
                .map(pending -> pending ? Look.debris(partition, finishing()) : Look.absent(partition))
                .orElse(Look.done(partition));
    }

    private String finishing() {
        return "ALTER TABLE " + table + " DETACH PARTITION " + partition + " FINALIZE";
    }
}
