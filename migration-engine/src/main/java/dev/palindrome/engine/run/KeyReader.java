package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import dev.palindrome.migration.Backfill;
import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;
import java.util.List;

/**
 * Finds the columns that a backfill walks along: those that it names, or the primary key. They must be the columns of a
 * unique index that holds every row once, and never null.
 */
final class KeyReader {

    // a named key is in the order in which it is written, which the walk must keep
    private static final String NAMED = """
            SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)
            FROM pg_catalog.unnest(pg_catalog.string_to_array(?, ',')) WITH ORDINALITY AS named (name, place)
            JOIN pg_catalog.pg_attribute a
              ON a.attrelid = pg_catalog.to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull
             AND a.attname = (pg_catalog.parse_ident(pg_catalog.btrim(named.name)))[1]
            ORDER BY named.place
            """;
    private static final String PRIMARY = """
            SELECT a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod)
            FROM pg_catalog.pg_index i
            CROSS JOIN pg_catalog.generate_series(0, i.indnkeyatts - 1) AS place
            JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place]
            WHERE i.indrelid = pg_catalog.to_regclass(?) AND i.indisprimary
            ORDER BY place
            """;
    private static final String UNIQUE = """
            SELECT EXISTS (
              SELECT FROM pg_catalog.pg_index i
              WHERE i.indrelid = pg_catalog.to_regclass(?) AND i.indisunique AND i.indisvalid AND i.indpred IS NULL
                AND i.indnkeyatts = pg_catalog.cardinality(?::pg_catalog.text[])
                AND NOT EXISTS (
                  SELECT FROM pg_catalog.generate_series(0, i.indnkeyatts - 1) AS place
                  LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[place]
                  WHERE a.attname IS NULL OR a.attname <> ALL (?::pg_catalog.text[])))
            """;

    private final Session session;
    private final Backfill backfill;

    KeyReader(Session session, Backfill backfill) {
        this.session = session;
        this.backfill = backfill;
    }

    /** The columns, or an empty list if there is no key to walk along. */
    List<KeyColumn> read() throws SQLException {
        if (backfill.key().isEmpty()) {
            return session.all(
                    PRIMARY,
                    row -> new KeyColumn(new Identifier(row.getString(1)), row.getString(2)),
                    backfill.table());
        }
        List<KeyColumn> columns = session.all(
                NAMED,
                row -> new KeyColumn(new Identifier(row.getString(1)), row.getString(2)),
                backfill.key().get(),
                backfill.table());
        return isUnique(columns) ? columns : List.of();
    }

    private boolean isUnique(List<KeyColumn> columns) throws SQLException {
        String[] names = columns.stream().map(column -> column.name().name()).toArray(String[]::new);
        return session.first(UNIQUE, row -> row.getBoolean(1), backfill.table(), names, names)
                .orElseThrow();
    }
}
