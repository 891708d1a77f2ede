package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;

/** Estimates the rows of a table from the planner's statistics. */
public final class RowEstimate {

    private static final String QUERY =
            "SELECT greatest(reltuples, 0)::pg_catalog.int8 FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass(?)";

    private RowEstimate() {}

    /** The rows as of the last ANALYZE; 0 if there was none, or there is no such table. */
    public static long of(Session session, String table) throws SQLException {
        return session.first(QUERY, row -> row.getLong(1), table).orElse(0L);
    }
}
