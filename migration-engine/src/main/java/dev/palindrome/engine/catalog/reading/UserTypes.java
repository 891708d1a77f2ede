package dev.palindrome.engine.catalog.reading;

import java.util.Set;

/** Reads types; not those that come with a relation, as the array of another type, or as the multirange of a range. */
final class UserTypes implements Family {

    @Override
    public Set<String> catalogs() {
        return Set.of("pg_type");
    }

    @Override
    public String sql() {
        return """
                SELECT CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' ELSE 'type' END AS kind,
                  'pg_type'::regclass::oid AS class, t.oid, s.name AS schema, quote_ident(t.typname) AS name,
                  pg_get_userbyid(t.typowner) AS owner,
                  CASE WHEN NOT t.typisdefined THEN 'shell' ELSE
                    CASE t.typtype WHEN 'c' THEN 'composite' WHEN 'r' THEN 'range' WHEN 'b' THEN 'base' END END
                    AS "form",
                  CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) END AS "base type",
                  CASE WHEN t.typtype = 'd' AND t.typcollation <> base.typcollation
                    THEN t.typcollation::regcollation::text END AS "collation",
                  CASE t.typtype WHEN 'd' THEN pg_get_expr(t.typdefaultbin, 0) WHEN 'b' THEN t.typdefault END
                    AS "default",
                  CASE t.typtype WHEN 'd' THEN t.typnotnull END AS "not null",
                  CASE WHEN nn.conname <> t.typname || '_not_null' -- since 17
                    THEN quote_ident(nn.conname) END AS "not null name", -- since 17
                  format_type(r.rngsubtype, NULL) AS "subtype",
                  opclass.name AS "subtype operator class",
                  nullif(r.rngcollation, 0)::regcollation::text AS "subtype collation",
                  nullif(r.rngcanonical::oid, 0)::regprocedure::text AS "canonical function",
                  nullif(r.rngsubdiff::oid, 0)::regprocedure::text AS "subtype difference function",
                  r.rngmultitypid::regtype::text AS "multirange type",
                  b.typinput::text AS "input function", b.typoutput::text AS "output function",
                  nullif(b.typreceive::oid, 0)::regproc::text AS "receive function",
                  nullif(b.typsend::oid, 0)::regproc::text AS "send function",
                  nullif(b.typmodin::oid, 0)::regproc::text AS "modifier input function",
                  nullif(b.typmodout::oid, 0)::regproc::text AS "modifier output function",
                  nullif(b.typanalyze::oid, 0)::regproc::text AS "analyze function",
                  nullif(b.typsubscript::oid, 0)::regproc::text AS "subscript function",
                  b.typlen AS "length", b.typbyval AS "passed by value", b.typalign AS "alignment",
                  b.typstorage AS "storage", b.typcategory AS "category", b.typispreferred AS "preferred",
                  b.typdelim AS "delimiter", nullif(b.typelem, 0)::regtype::text AS "element",
                  b.typcollation <> 0 AS "collatable"
                FROM pg_type t
                JOIN user_schema s ON s.oid = t.typnamespace
                LEFT JOIN pg_class c ON c.oid = t.typrelid
                LEFT JOIN pg_type base ON base.oid = t.typbasetype
                LEFT JOIN pg_type b ON b.oid = t.oid AND t.typtype = 'b'
                LEFT JOIN pg_range r ON r.rngtypid = t.oid
                LEFT JOIN (
                  SELECT o.oid, quote_ident(n.nspname) || '.' || quote_ident(o.opcname) AS name
                  FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace
                ) opclass ON opclass.oid = r.rngsubopc
                LEFT JOIN pg_constraint nn ON nn.contypid = t.oid AND nn.contype = 'n' -- since 17
                WHERE t.typtype <> 'm'
                  AND (t.typrelid = 0 OR c.relkind = 'c')
                  AND NOT EXISTS (SELECT FROM pg_type element WHERE element.typarray = t.oid)
                  AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
                """;
    }
}
