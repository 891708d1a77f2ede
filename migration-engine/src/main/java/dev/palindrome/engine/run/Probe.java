package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import java.sql.SQLException;

/** Looks in the catalog, or asks the author's query, whether a statement outside a transaction has taken effect. */
interface Probe {

    /** Looks once. */
    Look look(Session session) throws SQLException;

    /** Looks as closely as it takes to tell our effect from somebody else's of the same name; not for every message. */
    default Look lookClosely(Session session) throws SQLException {
        return look(session);
    }

    /** Whether the effect is an object that must not be there before its statement has run. */
    default boolean createsObject() {
        return false;
    }
}
