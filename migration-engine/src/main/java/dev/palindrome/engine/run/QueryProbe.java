package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;

/**
 * Asks the author's own query.
 *
 * @param query a query of one boolean, true when the effect is there
 */
record QueryProbe(String query) implements Probe {

    @Override
    public Look look(Session session) throws SQLException {
        boolean done = session.ask(query, row -> row.getBoolean(1)).orElse(false);
        return done ? Look.done("the effect that doneWhen asks for") : Look.absent("");
    }

    @Override
    public boolean createsObject() {
        return true;
    }
}
