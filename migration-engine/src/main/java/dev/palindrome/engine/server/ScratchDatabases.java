package dev.palindrome.engine.server;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.sql.lex.Identifier;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** The databases that we have made on a server: these, and no others, are dropped. */
final class ScratchDatabases {

    private static final int RANDOM_BITS = 60;

    private final SecureRandom random;
    private final ConnectionSource maintenance;
    private final Set<String> made = new ConcurrentSkipListSet<>();

    /**
     * Starts with none.
     *
     * @param random what the names are drawn from
     * @param maintenance a database from which others are made and dropped
     */
    ScratchDatabases(SecureRandom random, ConnectionSource maintenance) {
        this.random = random;
        this.maintenance = maintenance;
    }

    /** Makes a copy of the template. */
    String create(String template) {
        String name = "palindrome_" + new BigInteger(RANDOM_BITS, random).toString(Character.MAX_RADIX);
        made.add(name);
        execute(name, "CREATE DATABASE " + quoted(name) + " TEMPLATE " + quoted(template));
        return name;
    }

    /** Drops one of ours. */
    void drop(String name) {
        if (!made.contains(name)) {
            throw new IllegalArgumentException(name + " is not a scratch database of this server");
        }
        // FORCE is PostgreSQL 13: it ends the sessions that are still connected.
        execute(name, "DROP DATABASE IF EXISTS " + quoted(name) + " WITH (FORCE)");
        made.remove(name);
    }

    /** Drops all that are left; the first failure is thrown when the others have been tried. */
    void dropAll() {
        MigrationException first = null;
        for (String name : List.copyOf(made)) {
            try {
                drop(name);
            } catch (MigrationException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = maintenance.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw ServerFailures.database(database, e);
        }
    }

    private static String quoted(String name) {
        return new Identifier(name).quoted();
    }
}
