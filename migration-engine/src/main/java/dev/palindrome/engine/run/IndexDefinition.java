package dev.palindrome.engine.run;

import dev.palindrome.engine.session.Session;
import dev.palindrome.sql.lex.Identifier;
import java.sql.SQLException;

/**
 * Compares an index with the one that a statement would make: the server makes that on an empty temporary copy of the
 * table, prints both definitions in its own spelling, and rolls the copy back. Names of operator classes, casts and
 * defaults are then the server's on both sides.
 *
 * @param wanted the index that the statement would make
 */
record IndexDefinition(IndexProbe wanted) {

    private static final String TABLE = """
            SELECT pg_catalog.quote_ident(relname) FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass(?)""";

    // from the table's name on: before it stand the schemas, which differ
    private static final String SAME = """
            SELECT count(DISTINCT pg_catalog.substr(d.def, pg_catalog.strpos(d.def, d.tail))) = 1
                   AND count(DISTINCT d.indisunique) = 1 AND count(*) = 2
            FROM (SELECT pg_catalog.pg_get_indexdef(i.indexrelid) AS def, i.indisunique,
                         pg_catalog.format('.%I USING ', t.relname) AS tail
                  FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
                  WHERE i.indexrelid IN (pg_catalog.to_regclass(?), pg_catalog.to_regclass(?))) d
            """;

    /** Whether it is the definition of an index, as SQL names it. */
    boolean isThatOf(String index, Session session) throws SQLException {
        String table =
                session.first(TABLE, row -> row.getString(1), wanted.table()).orElseThrow();
        String name = new Identifier(wanted.index()).quoted();
        try {
            session.execute("BEGIN");
            session.execute("CREATE TEMPORARY TABLE " + table + " (LIKE " + wanted.table() + " INCLUDING GENERATED)");
            session.execute("CREATE " + (wanted.unique() ? "UNIQUE " : "") + "INDEX " + name + " ON pg_temp." + table
                    + " " + wanted.definition());
            boolean same = session.first(SAME, row -> row.getBoolean(1), index, "pg_temp." + name)
                    .orElseThrow();
            session.execute("ROLLBACK");
            return same;
        } catch (SQLException e) {
            session.rollBack(e);
            throw e;
        }
    }
}
