package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.ObjectOperation.DropOwned;
import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.Map;

/** Objects of further kinds come, go and get other names. */
final class ObjectChanges {

    private static final String SCHEMA = "schema";

    /** What belongs to one, and what uses that, no statement of the history says. */
    private static final String EXTENSION = "extension";

    private ObjectChanges() {}

    static void addTo(Changes to) {
        to.on(CreateObject.class, (operation, schema, origin) -> create(operation, schema))
                .on(DropObject.class, (operation, schema, origin) -> drop(operation, schema))
                .on(RenameObject.class, (operation, schema, origin) -> rename(operation, schema))
                .on(DropOwned.class, (operation, schema, origin) -> schema.doubtEverything())
                .on(
                        AlterObject.class,
                        (operation, schema, origin) ->
                                own(operation.kind(), operation.name(), operation.options(), schema));
    }

    private static void create(CreateObject operation, Schema schema) {
        NamedObject made = operation.made();
        if (operation.ifNotExists() && schema.object(made.kind(), made.name()).isPresent()) {
            return;
        }
        schema.put(made);
        own(made.kind(), made.name(), operation.options(), schema);
    }

    private static void own(String kind, QualifiedName name, Map<String, String> options, Schema schema) {
        String owner = options.get("owned_by");
        if (kind.equals(Tables.SEQUENCE) && owner != null) {
            new SequenceOwner(schema).set(name, owner);
        }
    }

    private static void drop(DropObject operation, Schema schema) {
        if (operation.kind().equals(SCHEMA)) {
            new SchemaContents(schema).drop(operation.name().name());
        } else if (operation.kind().equals(Tables.SEQUENCE)) {
            new SequenceOwner(schema).drop(operation.name());
        }
        if (operation.kind().equals(EXTENSION) && operation.cascade()) {
            schema.doubtEverything();
        }
        schema.removeObject(operation.kind(), operation.name());
    }

    private static void rename(RenameObject operation, Schema schema) {
        if (operation.kind().equals(EXTENSION)) {
            schema.doubtEverything();
        }
        if (operation.kind().equals(SCHEMA)) {
            new SchemaContents(schema)
                    .move(operation.name().name(), operation.to().name());
        }
        schema.object(operation.kind(), operation.name()).ifPresent(object -> {
            schema.removeObject(object.kind(), object.name());
            schema.put(object.named(operation.to()));
        });
    }
}
