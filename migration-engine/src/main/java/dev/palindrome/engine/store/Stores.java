package dev.palindrome.engine.store;

import dev.palindrome.engine.session.Session;
import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;
import java.util.List;

/** Finds the stores of all histories in a database. */
public final class Stores {

    private static final String SCHEMAS = """
            SELECT n.nspname
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid AND c.relname = 'meta'
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE a.attname = 'palindrome_format' AND NOT a.attisdropped
            ORDER BY n.nspname
            """;

    private Stores() {}

    /** The stores of a database, by the names of their schemas. */
    public static List<Store> in(Session session) throws SQLException {
        return session.all(SCHEMAS, row -> new Store(new Identifier(row.getString(1))));
    }
}
