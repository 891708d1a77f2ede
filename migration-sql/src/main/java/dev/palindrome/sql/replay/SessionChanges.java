package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.operation.SessionOperation.Discard;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.script.TransactionControl;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The search path changes. */
final class SessionChanges {

    /** What may stand in a search path without being a schema that new objects go to. */
    private static final Set<String> NO_SCHEMAS = Set.of("$user", DataType.BUILT_IN, Schema.TEMPORARY, "");

    private static final Set<TransactionControl> ROLLBACKS =
            EnumSet.of(TransactionControl.ROLLBACK, TransactionControl.ROLLBACK_TO_SAVEPOINT);

    private SessionChanges() {}

    static void addTo(Changes to) {
        to.on(SetSetting.class, SessionChanges::set)
                .on(Discard.class, SessionChanges::discard)
                .on(ControlTransaction.class, (operation, schema, origin) -> control(operation, schema));
    }

    private static void discard(Discard operation, Schema schema, Origin origin) {
        if (operation.all()) {
            schema.newSession();
        } else {
            new SchemaContents(schema).drop(Schema.TEMPORARY);
        }
    }

    /** What is rolled back was replayed: what it has changed is not known any more. */
    private static void control(ControlTransaction operation, Schema schema) {
        if (ROLLBACKS.contains(operation.control())) {
            schema.doubtEverything();
        }
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
