package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;

/** Looks in the catalog, or asks the author's query, whether a statement outside a transaction has taken effect. */
interface Probe {

    /** Looks once. */
    Look look(Session session) throws SQLException;
}
