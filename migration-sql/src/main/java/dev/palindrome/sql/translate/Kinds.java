package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ObjectType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The kinds of objects as SQL says them, in lower case. */
final class Kinds {

    /** Those that the tree abbreviates. */
    private static final Map<ObjectType, String> SPELLED = new EnumMap<>(Map.ofEntries(
            Map.entry(ObjectType.OBJECT_FDW, "foreign data wrapper"),
            Map.entry(ObjectType.OBJECT_FOREIGN_SERVER, "server"),
            Map.entry(ObjectType.OBJECT_MATVIEW, "materialized view"),
            Map.entry(ObjectType.OBJECT_STATISTIC_EXT, "statistics"),
            Map.entry(ObjectType.OBJECT_TABCONSTRAINT, "constraint"),
            Map.entry(ObjectType.OBJECT_DOMCONSTRAINT, "constraint"),
            Map.entry(ObjectType.OBJECT_TSCONFIGURATION, "text search configuration"),
            Map.entry(ObjectType.OBJECT_TSDICTIONARY, "text search dictionary"),
            Map.entry(ObjectType.OBJECT_TSPARSER, "text search parser"),
            Map.entry(ObjectType.OBJECT_TSTEMPLATE, "text search template"),
            Map.entry(ObjectType.OBJECT_OPCLASS, "operator class"),
            Map.entry(ObjectType.OBJECT_OPFAMILY, "operator family"),
            Map.entry(ObjectType.OBJECT_LARGEOBJECT, "large object"),
            Map.entry(ObjectType.OBJECT_PARAMETER_ACL, "parameter")));

    private Kinds() {}

    static String of(ObjectType type) {
        String spelled = SPELLED.get(type);
        return spelled != null
                ? spelled
                : type.name()
                        .substring("OBJECT_".length())
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ');
    }
}
