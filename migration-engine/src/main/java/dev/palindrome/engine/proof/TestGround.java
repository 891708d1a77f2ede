package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.connect.ConnectionSource;
import dev.palindrome.engine.session.Identifier;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.model.diagnostic.ProofCode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The database whose server a proof is to be made on: nobody deploys to it, or it is labelled as one for tests.
 *
 * @param source connections to it
 */
public record TestGround(ConnectionSource source) {

    private static final String LABEL = "test";

    private static final String STORES = """
            SELECT n.nspname
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relname = 'meta'
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE a.attname = 'palindrome_format' AND NOT a.attisdropped
            ORDER BY n.nspname
            """;

    /** Refuses a database that carries a store with another label, or with none. */
    public void require() {
        try (Connection connection = source.open();
                Statement statement = connection.createStatement()) {
            for (String store : stores(statement)) {
                requireLabel(store, label(statement, store));
            }
        } catch (SQLException e) {
            throw new MigrationException(
                    ProofCode.CATALOG_UNREADABLE
                            .with("database", source.target())
                            .with("message", SqlState.messageOf(e))
                            .with("sqlstate", SqlState.of(e))
                            .diagnostic(),
                    ExitStatus.TARGET_REFUSED,
                    e);
        }
    }

    private static List<String> stores(Statement statement) throws SQLException {
        List<String> stores = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(STORES)) {
            while (rows.next()) {
                stores.add(rows.getString(1));
            }
        }
        return stores;
    }

    /** The label, or an empty text for a store without one. */
    private static String label(Statement statement, String store) throws SQLException {
        String query = "SELECT coalesce(label, '') FROM " + new Identifier(store).quoted() + ".meta";
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void requireLabel(String store, String label) {
        if (!label.equals(LABEL)) {
            throw new MigrationException(
                    ProofCode.SERVER_IN_USE
                            .with("database", source.target())
                            .with("store", store)
                            .with("label", label)
                            .diagnostic(),
                    ExitStatus.TARGET_REFUSED);
        }
    }
}
