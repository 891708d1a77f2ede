package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads event triggers. */
final class EventTriggers implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_event_trigger");
    }

    @Override
    public String sql() {
        return """
                SELECT 'event trigger' AS kind, 'pg_event_trigger'::regclass::oid AS class, e.oid,
                  quote_ident(e.evtname) AS name,
                  pg_get_userbyid(e.evtowner) AS owner,
                  e.evtevent AS "event", e.evttags AS "tags",
                  e.evtfoid::regprocedure::text AS "function",
                  CASE e.evtenabled WHEN 'O' THEN 'enabled' WHEN 'D' THEN 'disabled' WHEN 'A' THEN 'always'
                    ELSE 'replica' END AS "state"
                FROM pg_event_trigger e
                WHERE NOT EXISTS (SELECT FROM member m
                  WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = e.oid)
                """;
    }
}
