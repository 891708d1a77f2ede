package dev.palindrome.engine.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Reads a key from the first column of a row: its columns as text. */
final class Keys {

    private Keys() {}

    static List<String> read(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray(1).getArray());
    }
}
