package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Set;

/** The search path changes. */
final class SessionChanges {

    /** What may stand in a search path without being a schema that new objects go to. */
    private static final Set<String> NO_SCHEMAS = Set.of("$user", DataType.BUILT_IN, Schema.TEMPORARY, "");

    private SessionChanges() {}

    static void addTo(Changes to) {
        to.on(SetSetting.class, SessionChanges::set);
    }

    private static void set(SetSetting operation, Schema schema, Origin origin) {
        boolean path = operation.setting().equals("search_path");
        if (!path && !operation.setting().equals("all")) {
            return;
        }
        List<String> schemas = operation.values().stream()
                .filter(name -> !NO_SCHEMAS.contains(name))
                .toList();
        if (operation.values().isEmpty()) {
            schema.searchByDefault();
        } else if (!operation.local()) {
            schema.searchIn(schemas);
        } else if (origin.transaction() != Origin.NO_TRANSACTION) {
            schema.searchLocally(schemas, origin.transaction());
        }
    }
}
