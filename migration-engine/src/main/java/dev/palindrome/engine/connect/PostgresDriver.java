package dev.palindrome.engine.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Opens connections through pgjdbc, with what all of ours have in common. */
public final class PostgresDriver {

    /** pgjdbc repeats its url in exceptions and logs; this one says nothing. */
    private static final String SILENT_URL = "jdbc:postgresql:///";

    private PostgresDriver() {}

    /**
     * Connects.
     *
     * @param where host, port, database, login and all else; not changed
     */
    public static Connection connect(Properties where) throws SQLException {
        Properties properties = new Properties();
        properties.putAll(where);
        // by default pgjdbc forgets its prepared statements after every CREATE, ALTER and DROP, which is after every
        // revision; no DDL of a revision changes what ours return
        PGProperty.FLUSH_CACHE_ON_DDL.set(properties, false);
        Connection connection = new Driver().connect(SILENT_URL, properties);
        if (connection == null) {
            throw new SQLException("pgjdbc does not know its own url");
        }
        return connection;
    }
}
