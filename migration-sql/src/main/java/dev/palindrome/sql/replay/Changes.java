package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The changes, found by the type of the operation. What is not among them leaves the schema as it is. */
final class Changes {

    private static final Changes ALL = all();

    private final Map<Class<? extends Operation>, Entry<?>> byType = new HashMap<>();

    private record Entry<O extends Operation>(Class<O> type, Change<O> change) {

        void apply(Operation operation, Schema schema, Origin origin) {
            change.apply(type.cast(operation), schema, origin);
        }
    }

    private Changes() {}

    private static Changes all() {
        Changes all = new Changes();
        TableChanges.addTo(all);
        NameChanges.addTo(all);
        ColumnChanges.addTo(all);
        ConstraintChanges.addTo(all);
        IndexChanges.addTo(all);
        PartitionChanges.addTo(all);
        PolicyChanges.addTo(all);
        TriggerChanges.addTo(all);
        TypeChanges.addTo(all);
        ViewChanges.addTo(all);
        RoutineChanges.addTo(all);
        ObjectChanges.addTo(all);
        SessionChanges.addTo(all);
        return all;
    }

    <O extends Operation> Changes on(Class<O> type, Change<O> change) {
        byType.put(type, new Entry<>(type, change));
        return this;
    }

    static void apply(Operation operation, Schema schema, Origin origin) {
        RemarkChanges.forget(operation, schema);
        @Nullable Entry<?> entry = ALL.byType.get(operation.getClass());
        if (entry != null) {
            entry.apply(operation, schema, origin);
        }
        RemarkChanges.follow(operation, schema);
    }
}
