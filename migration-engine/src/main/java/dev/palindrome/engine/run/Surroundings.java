package dev.palindrome.engine.run;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.Pace;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.session.Timeouts;
import dev.palindrome.engine.store.Journal;
import dev.palindrome.engine.store.Tenure;
import java.sql.SQLException;

/**
 * What every revision of a deployment runs in.
 *
 * @param target where, fit for messages
 * @param tenure the right to write
 * @param others opens further sessions with the same server, to ask what became of a commit
 * @param timeouts how long anything may take
 * @param pace time and chance
 * @param listener who hears of it
 */
public record Surroundings(
        String target, Tenure tenure, Sessions others, Timeouts timeouts, Pace pace, Listener listener) {

    /** The session that does everything. */
    Session session() {
        return tenure.session();
    }

    /** Writes what happens. */
    Journal journal() {
        return new Journal(tenure);
    }

    /** Opens sessions. */
    @FunctionalInterface
    public interface Sessions {

        /** Opens one; the caller closes it. */
        Session open() throws SQLException;
    }
}
