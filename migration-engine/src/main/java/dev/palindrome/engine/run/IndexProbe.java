package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Looks for an index that is built concurrently. One that is there but not valid is what an interrupted build leaves
 * (manual, CREATE INDEX, "Building Indexes Concurrently").
 *
 * @param index its name; it lies in the schema of its table
 * @param table the table, as SQL names it
 * @param unique whether it is to be unique
 * @param definition what its statement says behind the table
 */
record IndexProbe(String index, String table, boolean unique, String definition) implements Probe {

    private static final String QUERY = """
            SELECT n.nspname, i.indisvalid AND i.indisready AND i.indislive
                     AND i.indrelid = pg_catalog.to_regclass(?)
            FROM pg_catalog.pg_class t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
            JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = ?
            LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
            WHERE t.oid = pg_catalog.to_regclass(?)
            """;

    @Override
    public Look look(Session session) throws SQLException {
        Optional<Look> found = session.first(
                QUERY, row -> seen(new Identifier(row.getString(1)), row.getBoolean(2)), table, index, table);
        return found.orElse(Look.absent(index));
    }

    private Look seen(Identifier schema, boolean valid) {
        String name = schema.quoted() + "." + new Identifier(index).quoted();
        return valid ? Look.done(name) : Look.debris(name, "DROP INDEX CONCURRENTLY " + name);
    }

    @Override
    public Look lookClosely(Session session) throws SQLException {
        Look look = look(session);
        return look.finding() != Look.Finding.DONE || new IndexDefinition(this).isThatOf(look.object(), session)
                ? look
                : Look.other(look.object());
    }

    @Override
    public boolean createsObject() {
        return true;
    }
}
