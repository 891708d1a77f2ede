package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/**
 * Reads functions and procedures, but for those that a range type brings; each attribute by itself: "volatility changed" says more than two bodies.
 *
 * <p>A routine is named with the types of its arguments, not with their names, so that renaming one is a change.
 */
final class Routines implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_proc");
    }

    @Override
    public String sql() {
        return """
                SELECT CASE p.prokind WHEN 'p' THEN 'procedure' ELSE 'function' END AS kind,
                  'pg_proc'::regclass::oid AS class, p.oid, s.name AS schema,
                  quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')' AS name,
                  pg_get_functiondef(p.oid) AS definition_text,
                  pg_get_userbyid(p.proowner) AS owner,
                  pg_get_function_arguments(p.oid) AS "arguments",
                  pg_get_function_result(p.oid) AS "result",
                  l.lanname AS "language",
                  coalesce(pg_get_function_sqlbody(p.oid), p.prosrc) AS "body",
                  p.probin AS "object file",
                  CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END
                    AS "volatility",
                  p.proisstrict AS "strict",
                  p.proleakproof AS "leakproof",
                  CASE WHEN p.prosecdef THEN 'definer' ELSE 'invoker' END AS "security",
                  CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END AS "parallel",
                  p.procost::text AS "cost",
                  CASE WHEN p.proretset THEN p.prorows::text END AS "rows",
                  CASE WHEN p.prosupport <> 0 THEN p.prosupport::regprocedure::text END AS "support",
                  p.proconfig AS "settings",
                  CASE p.prokind WHEN 'w' THEN 'true' END AS "window",
                  p.protrftypes::regtype[]::text[] AS "transforms"
                FROM pg_proc p
                JOIN user_schema s ON s.oid = p.pronamespace
                JOIN pg_language l ON l.oid = p.prolang
                WHERE p.prokind <> 'a'
                  AND NOT EXISTS (SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i')
                  AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_proc'::regclass AND m.objid = p.oid)
                """;
    }
}
