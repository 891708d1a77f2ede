package dev.palindrome.engine.session;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Makes a value of the row that a result set stands on.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Row<T> {

    /** Reads the row, without moving on. */
    T read(ResultSet row) throws SQLException;
}
