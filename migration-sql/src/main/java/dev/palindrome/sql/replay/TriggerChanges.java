package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TriggerOperation.RenameTrigger;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Trigger;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Triggers come, go and get other names. */
final class TriggerChanges {

    private TriggerChanges() {}

    static void addTo(Changes to) {
        to.on(
                        CreateTrigger.class,
                        (operation, schema, origin) -> change(
                                operation.table(),
                                schema,
                                triggers -> Stream.concat(
                                        without(operation.trigger(), triggers), Stream.of(operation.made()))))
                .on(
                        DropTrigger.class,
                        (operation, schema, origin) ->
                                change(operation.table(), schema, triggers -> without(operation.trigger(), triggers)))
                .on(
                        RenameTrigger.class,
                        (operation, schema, origin) -> change(
                                operation.table(),
                                schema,
                                triggers -> triggers.stream()
                                        .map(one -> one.name().equals(operation.trigger())
                                                ? new Trigger(operation.to(), one.function())
                                                : one)));
    }

    /** Drops the triggers that call a function. */
    static void dropCalling(QualifiedName function, Schema schema) {
        for (Table table : schema.tablesTriggering(function)) {
            change(
                    table.name(),
                    schema,
                    triggers -> triggers.stream().filter(one -> !one.function().equals(function)));
        }
    }

    /** Lets the triggers call a function by its new name. */
    static void follow(QualifiedName function, QualifiedName to, Schema schema) {
        for (Table table : schema.tablesTriggering(function)) {
            change(
                    table.name(),
                    schema,
                    triggers -> triggers.stream()
                            .map(one -> one.function().equals(function) ? new Trigger(one.name(), to) : one));
        }
    }

    private static Stream<Trigger> without(String name, List<Trigger> triggers) {
        return triggers.stream().filter(one -> !one.name().equals(name));
    }

    private static void change(QualifiedName table, Schema schema, Function<List<Trigger>, Stream<Trigger>> change) {
        Tables.change(
                table,
                schema,
                one -> one.withTriggers(change.apply(one.triggers()).toList()));
    }
}
