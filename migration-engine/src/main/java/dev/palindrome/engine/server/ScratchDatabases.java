package dev.palindrome.engine.server;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;

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
        execute(name, quote -> "CREATE DATABASE " + quote.apply(name) + " TEMPLATE " + quote.apply(template));
        return name;
    }

    /** Drops one of ours. */
    void drop(String name) {
        if (!made.contains(name)) {
            throw new IllegalArgumentException(name + " is not a scratch database of this server");
        }
        // FORCE is PostgreSQL 13: it ends the sessions that are still connected.
        execute(name, quote -> "DROP DATABASE IF EXISTS " + quote.apply(name) + " WITH (FORCE)");
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

    private void execute(String database, Function<Function<String, String>, String> sql) {
        try (Connection connection = maintenance.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.apply(name -> quoted(statement, name)));
        } catch (SQLException e) {
            throw ServerFailures.database(database, e);
        }
    }

    private static String quoted(Statement statement, String name) {
        try {
            return statement.enquoteIdentifier(name, true);
        } catch (SQLException e) {
            throw new IllegalArgumentException("not a name for a database: " + name, e);
        }
    }
}
