package dev.palindrome.engine.store;

import dev.palindrome.engine.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;

/** Makes the tables of a store, all or none. Needs the migration lock, so that two starters do not make them at once. */
public final class StoreInstaller {

    private static final String DDL = "format-" + Store.FORMAT + ".sql";
    private static final String META =
            "INSERT INTO {store}.meta (palindrome_format, history, label) VALUES (?, ?, ?); COMMIT";

    private final Store store;
    private final Session session;

    /**
     * Makes an installer.
     *
     * @param store which store
     * @param session the session that holds the lock
     */
    public StoreInstaller(Store store, Session session) {
        this.store = store;
        this.session = session;
    }

    /**
     * Makes the store.
     *
     * @param schemaExists whether its schema was made already, by somebody who may
     * @param history the history that it is for
     * @param label the name that the database is given
     */
    public void install(boolean schemaExists, String history, Optional<String> label) throws SQLException {
        try {
            session.execute("BEGIN");
            if (!schemaExists) {
                session.execute(store.sql("CREATE SCHEMA {store}"));
            }
            session.execute(store.sql(ddl()));
            session.message(store.sql(META), row -> true, Store.FORMAT, history, label);
        } catch (SQLException e) {
            session.rollBack(e);
            throw e;
        }
    }

    private static String ddl() {
        try (InputStream stream = StoreInstaller.class.getResourceAsStream(DDL)) {
            if (stream == null) {
                throw new IllegalStateException(DDL + " is missing in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
