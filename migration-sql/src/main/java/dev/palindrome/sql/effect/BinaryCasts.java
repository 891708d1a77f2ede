package dev.palindrome.sql.effect;

import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Map;
import java.util.Set;

/**
 * The types that share their stored form: {@code pg_cast} with {@code castmethod = 'b'}, the same from 14 to 18, and those of the
 * extension citext. The list is compared with living servers by a test of the engine.
 */
public final class BinaryCasts {

    private static final String CITEXT = "citext";

    private static final Set<String> OBJECT_IDENTIFIERS = Set.of(
            "oid",
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
            "regtype");

    private static final Map<String, Set<String>> TO = Map.of(
            "text",
            Set.of("varchar", "bpchar", CITEXT),
            "varchar",
            Set.of("text", "bpchar", CITEXT),
            CITEXT,
            Set.of("text", "varchar", "bpchar"),
            "xml",
            Set.of("text", "varchar", "bpchar"),
            "pg_node_tree",
            Set.of("text"),
            "cidr",
            Set.of("inet"),
            "bit",
            Set.of("varbit"),
            "varbit",
            Set.of("bit"),
            "pg_ndistinct",
            Set.of("bytea"),
            "pg_dependencies",
            Set.of("bytea"));

    private static final Map<String, String> SORT_KINDS = Map.of("varchar", "text", "cidr", "inet");

    private BinaryCasts() {}

    /**
     * Whether values of one type are stored as those of the other.
     *
     * @param from the one
     * @param to the other
     * @return true if no function converts them
     */
    public static boolean areBinaryCoercible(QualifiedName from, QualifiedName to) {
        String one = kind(from);
        String other = kind(to);
        return TO.getOrDefault(one, Set.of()).contains(other) || areObjectIdentifiers(one, other);
    }

    /** An integer becomes any of them and back; one of them becomes another by way of oid. */
    private static boolean areObjectIdentifiers(String from, String to) {
        boolean ids = OBJECT_IDENTIFIERS.contains(from) && OBJECT_IDENTIFIERS.contains(to);
        return ids
                || (from.equals("int4") && OBJECT_IDENTIFIERS.contains(to))
                || (to.equals("int4") && OBJECT_IDENTIFIERS.contains(from));
    }

    private static String kind(QualifiedName type) {
        return type.schema().equals(DataType.BUILT_IN) || type.name().equals(CITEXT) ? type.name() : type.toString();
    }

    static boolean isBuiltIn(String name) {
        return TO.containsKey(name) || OBJECT_IDENTIFIERS.contains(name) || name.equals("inet") || name.equals("bytea");
    }

    /** Types of one kind have one operator class, so that an index of the one serves the other. */
    static String sortKind(DataType type) {
        String kind = kind(type.name());
        if (OBJECT_IDENTIFIERS.contains(kind)) {
            return "oid";
        }
        return SORT_KINDS.getOrDefault(kind, kind) + "[]".repeat(Math.min(type.dimensions(), 1));
    }
}
