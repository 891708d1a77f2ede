package dev.palindrome.engine.run;

import dev.palindrome.engine.store.Journal;
import dev.palindrome.engine.store.NewRow;
import dev.palindrome.model.chain.RevisionId;
import java.sql.SQLException;
import java.util.function.LongFunction;

/** How a revision is recorded when all of it has run. Both methods commit, and tell whether the session is as pinned. */
public interface Ending {

    /** Ends a revision that is one transaction. */
    boolean ofTransaction(Journal journal, String xid, boolean doubtful, long millis) throws SQLException;

    /** Ends a revision that ran segment by segment. */
    boolean ofRun(Journal journal, String xid, long millis) throws SQLException;

    /** Adds a row to the history; it is made when it is known how long the revision took. */
    static Ending applied(LongFunction<NewRow> row) {
        return new Ending() {
            @Override
            public boolean ofTransaction(Journal journal, String xid, boolean doubtful, long millis)
                    throws SQLException {
                return journal.applied(xid, doubtful, row.apply(millis));
            }

            @Override
            public boolean ofRun(Journal journal, String xid, long millis) throws SQLException {
                return journal.runApplied(xid, row.apply(millis));
            }
        };
    }

    /** Takes the row out of the history; the detail goes into the ledger. */
    static Ending rolledBack(RevisionId id, String detail) {
        return new Ending() {
            @Override
            public boolean ofTransaction(Journal journal, String xid, boolean doubtful, long millis)
                    throws SQLException {
                return journal.rolledBack(xid, doubtful, id, detail);
            }

            @Override
            public boolean ofRun(Journal journal, String xid, long millis) throws SQLException {
                return journal.runRolledBack(xid, id, detail);
            }
        };
    }
}
