package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;

/**
 * Looks whether an index is gone. One that is there but not valid was left by an interrupted drop; dropping it again
 * finishes that.
 *
 * @param index the index, as SQL names it
 */
record DroppedIndexProbe(String index) implements Probe {

    private static final String QUERY = "SELECT pg_catalog.to_regclass(?) IS NULL";

    @Override
    public Look look(Session session) throws SQLException {
        boolean gone = session.first(QUERY, row -> row.getBoolean(1), index).orElseThrow();
        return gone ? Look.done(index) : Look.absent(index);
    }
}
