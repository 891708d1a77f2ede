package dev.palindrome.sql.translate;

import java.util.Map;
import java.util.Set;

/** The types of {@code pg_catalog}, which PostgreSQL looks for before those of the search path. */
final class BuiltInTypes {

    private static final Set<String> NAMES = Set.of(
            "aclitem",
            "bit",
            "bool",
            "box",
            "bpchar",
            "bytea",
            "char",
            "cid",
            "cidr",
            "circle",
            "cstring",
            "date",
            "datemultirange",
            "daterange",
            "float4",
            "float8",
            "gtsvector",
            "inet",
            "int2",
            "int2vector",
            "int4",
            "int4multirange",
            "int4range",
            "int8",
            "int8multirange",
            "int8range",
            "interval",
            "json",
            "jsonb",
            "jsonpath",
            "line",
            "lseg",
            "macaddr",
            "macaddr8",
            "money",
            "name",
            "numeric",
            "nummultirange",
            "numrange",
            "oid",
            "oidvector",
            "path",
            "pg_lsn",
            "pg_node_tree",
            "pg_snapshot",
            "point",
            "polygon",
            "refcursor",
            "regclass",
            "regcollation",
            "regconfig",
            "regdictionary",
            "regnamespace",
            "regoper",
            "regoperator",
            "regproc",
            "regprocedure",
            "regrole",
            "regtype",
            "text",
            "tid",
            "time",
            "timestamp",
            "timestamptz",
            "timetz",
            "tsmultirange",
            "tsquery",
            "tsrange",
            "tstzmultirange",
            "tstzrange",
            "tsvector",
            "txid_snapshot",
            "uuid",
            "varbit",
            "varchar",
            "xid",
            "xid8",
            "xml",
            "any",
            "anyarray",
            "anycompatible",
            "anycompatiblearray",
            "anycompatiblemultirange",
            "anycompatiblenonarray",
            "anycompatiblerange",
            "anyelement",
            "anyenum",
            "anymultirange",
            "anynonarray",
            "anyrange",
            "event_trigger",
            "fdw_handler",
            "index_am_handler",
            "internal",
            "language_handler",
            "pg_ddl_command",
            "record",
            "table_am_handler",
            "trigger",
            "tsm_handler",
            "unknown",
            "void");

    /** What {@code CREATE TABLE} writes for a column with a sequence of its own (manual, section 8.1.4). */
    private static final Map<String, String> SERIAL = Map.of(
            "smallserial",
            "int2",
            "serial2",
            "int2",
            "serial",
            "int4",
            "serial4",
            "int4",
            "bigserial",
            "int8",
            "serial8",
            "int8");

    private BuiltInTypes() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    static boolean isSerial(String name) {
        return SERIAL.containsKey(name);
    }

    static String ofSerial(String name) {
        return SERIAL.getOrDefault(name, name);
    }
}
