package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads aggregates, for which the server has no text. */
final class Aggregates implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_proc");
    }

    @Override
    public String sql() {
        return """
                SELECT 'aggregate' AS kind, 'pg_proc'::regclass::oid AS class, p.oid, s.name AS schema,
                  quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')' AS name,
                  pg_get_userbyid(p.proowner) AS owner,
                  pg_get_function_arguments(p.oid) AS "arguments",
                  pg_get_function_result(p.oid) AS "result",
                  CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END AS "parallel",
                  CASE a.aggkind WHEN 'n' THEN 'normal' WHEN 'o' THEN 'ordered set' ELSE 'hypothetical set' END
                    AS "form",
                  a.aggnumdirectargs AS "direct arguments",
                  a.aggtransfn::regprocedure::text AS "transition function",
                  nullif(a.aggfinalfn, 0)::regprocedure::text AS "final function",
                  nullif(a.aggcombinefn, 0)::regprocedure::text AS "combine function",
                  nullif(a.aggserialfn, 0)::regprocedure::text AS "serial function",
                  nullif(a.aggdeserialfn, 0)::regprocedure::text AS "deserial function",
                  nullif(a.aggmtransfn, 0)::regprocedure::text AS "moving transition function",
                  nullif(a.aggminvtransfn, 0)::regprocedure::text AS "moving inverse function",
                  nullif(a.aggmfinalfn, 0)::regprocedure::text AS "moving final function",
                  a.aggfinalextra AS "final extra", a.aggmfinalextra AS "moving final extra",
                  a.aggfinalmodify AS "final modify", a.aggmfinalmodify AS "moving final modify",
                  nullif(a.aggsortop, 0)::regoperator::text AS "sort operator",
                  a.aggtranstype::regtype::text AS "state type",
                  a.aggtransspace AS "state space",
                  nullif(a.aggmtranstype, 0)::regtype::text AS "moving state type",
                  a.aggmtransspace AS "moving state space",
                  a.agginitval AS "initial value", a.aggminitval AS "moving initial value"
                FROM pg_proc p
                JOIN user_schema s ON s.oid = p.pronamespace
                JOIN pg_aggregate a ON a.aggfnoid = p.oid
                WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
                """;
    }
}
