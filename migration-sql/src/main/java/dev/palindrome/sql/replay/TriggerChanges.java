package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TriggerOperation.RenameTrigger;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Triggers come, go and get other names. */
final class TriggerChanges {

    private TriggerChanges() {}

    static void addTo(Changes to) {
        to.on(
                        CreateTrigger.class,
                        (operation, schema, origin) -> change(operation.table(), schema, triggers -> {
                            Set<String> more = new LinkedHashSet<>(triggers);
                            more.add(operation.trigger());
                            return List.copyOf(more);
                        }))
                .on(
                        DropTrigger.class,
                        (operation, schema, origin) -> change(
                                operation.table(),
                                schema,
                                triggers -> triggers.stream()
                                        .filter(one -> !one.equals(operation.trigger()))
                                        .toList()))
                .on(
                        RenameTrigger.class,
                        (operation, schema, origin) -> change(
                                operation.table(),
                                schema,
                                triggers -> triggers.stream()
                                        .map(one -> one.equals(operation.trigger()) ? operation.to() : one)
                                        .toList()));
    }

    private static void change(QualifiedName table, Schema schema, UnaryOperator<List<String>> change) {
        Tables.change(table, schema, one -> one.withTriggers(change.apply(one.triggers())));
    }
}
