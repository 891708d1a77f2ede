package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Names what no family reads, so that nothing is passed over.
 *
 * <p>Which catalogs there are is asked of the server: one that a later version brings is looked at too. An OID under
 * 16384 came with the server; what depends internally on something else, or goes down
 * with a member of an extension, is a part of it.
 */
final class NotModelled {

    private static final String UNREAD_CATALOGS = """
            SELECT c.relname FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'oid'
            WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND NOT c.relisshared
              AND c.relname <> ALL (%s) ORDER BY c.relname
            """;

    /** Large objects are data, and there may be millions: they are counted, not named. */
    private static final String LARGE_OBJECTS = "pg_largeobject_metadata";

    private NotModelled() {}

    static List<String> unreadCatalogs(Statement statement) throws SQLException {
        String read = Families.catalogs().stream()
                .sorted()
                .map(name -> "'" + name + "'")
                .collect(joining(", ", "ARRAY['" + LARGE_OBJECTS + "', ", "]::name[]"));
        List<String> names = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(UNREAD_CATALOGS.formatted(read))) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }

    /** The statement that names all rows of the given catalogs which users made. */
    static String sql(List<String> catalogs) {
        String unread = catalogs.stream()
                .map(name ->
                        "SELECT 'pg_catalog.%1$s'::regclass::oid AS class, oid FROM pg_catalog.%1$s".formatted(name))
                .collect(joining("\nUNION ALL ", "", "\n"));
        return """
                , unread AS (
                %s)
                SELECT 'not-modelled' AS kind, u.class, u.oid, i.type || ' ' || i.identity AS name,
                  i.type AS "form"
                FROM unread u CROSS JOIN LATERAL pg_identify_object(u.class, u.oid, 0) i
                WHERE u.oid >= 16384
                  AND (i.schema IS NULL OR i.schema IN (SELECT name FROM user_schema))
                  AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = u.class AND d.objid = u.oid AND d.deptype IN ('e', 'i'))
                  AND NOT EXISTS (SELECT FROM pg_depend d
                    JOIN member m ON m.classid = d.refclassid AND m.objid = d.refobjid
                    WHERE d.classid = u.class AND d.objid = u.oid AND d.deptype = 'a')
                UNION ALL
                SELECT 'not-modelled', 0, 0, 'large objects', count(*)::text
                FROM pg_largeobject_metadata HAVING count(*) > 0
                """.formatted(unread);
    }

    /**
     * The statement that names objects which are no user's own, but were commented on or granted. The first name of an
     * address is the schema, also of what is within a table.
     */
    static String identify(List<Address> addresses) {
        String values = addresses.stream()
                .map(address -> "(%d::oid, %d::oid, %d)".formatted(address.catalog(), address.object(), address.part()))
                .collect(joining(", "));
        return """
                SELECT 'not-modelled' AS kind, a.class, a.oid, a.sub, i.type || ' ' || i.identity AS name
                FROM (VALUES %s) AS a (class, oid, sub)
                CROSS JOIN LATERAL pg_identify_object(a.class, a.oid, a.sub) i
                CROSS JOIN LATERAL pg_identify_object_as_address(a.class, a.oid, a.sub) address
                WHERE address.object_names[1] <> ALL ({ignored})
                  AND NOT starts_with(address.object_names[1], 'pg_temp')
                """.formatted(values);
    }
}
