package dev.palindrome.engine.catalog.reading;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a family's SQL into the statement for one server and scope. */
final class SqlTemplate {

    private static final Pattern MAJORS = Pattern.compile("-- (?:since (\\d+)|until (\\d+)|from (\\d+) to (\\d+))$");

    /**
     * What most families start from: schemas of users, members of extensions, relations of users.
     *
     * <p>Membership counts only with the right catalog: an OID alone may belong to objects of several catalogs.
     */
    private static final String COMMON = """
            WITH user_schema AS (
              SELECT oid, quote_ident(nspname) AS name FROM pg_namespace
              WHERE left(nspname, 3) <> 'pg_' AND nspname <> 'information_schema' AND nspname <> ALL ({ignored})
            ), member AS (
              SELECT classid, objid FROM pg_depend
              WHERE refclassid = 'pg_extension'::regclass AND deptype = 'e'
            ), relation AS (
              SELECT c.*, s.name AS schema FROM pg_class c JOIN user_schema s ON s.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND c.relpersistence <> 't'
                AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_class'::regclass AND m.objid = c.oid)
            )
            """;

    private final int major;
    private final Scope scope;

    SqlTemplate(int major, Scope scope) {
        this.major = major;
        this.scope = scope;
    }

    String statement(String sql) {
        return (COMMON + sql)
                .lines()
                .filter(this::isForThisMajor)
                // A comment at the end would swallow the semicolon that follows.
                .map(line -> MAJORS.matcher(line).replaceFirst(""))
                .collect(joining("\n"))
                .replace("{ignored}", scope.toSql());
    }

    private boolean isForThisMajor(String line) {
        Matcher matcher = MAJORS.matcher(line);
        if (!matcher.find()) {
            return true;
        }
        return major >= bound(matcher, 1, major)
                && major <= bound(matcher, 2, major)
                && major >= bound(matcher, 3, major)
                && major <= bound(matcher, 4, major);
    }

    private static int bound(Matcher matcher, int group, int otherwise) {
        @Nullable String bound = matcher.group(group);
        return bound == null ? otherwise : Integer.parseInt(bound);
    }
}
