package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;

/** Relations get another name. */
final class NameChanges {

    private NameChanges() {}

    static void addTo(Changes to) {
        to.on(
                        RenameRelation.class,
                        (operation, schema, origin) ->
                                new Relocation(schema).relation(operation.table(), operation.to()))
                .on(
                        MoveToSchema.class,
                        (operation, schema, origin) ->
                                new Relocation(schema).relation(operation.table(), operation.to()));
    }
}
