package dev.palindrome.sql.replay;

import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Schema.Contents;
import java.util.Optional;

/** Everything in a schema, when the schema goes or gets another name. */
final class SchemaContents {

    private final Schema schema;

    SchemaContents(Schema schema) {
        this.schema = schema;
    }

    void drop(String name) {
        Contents contents = schema.contentsOf(name);
        contents.views().forEach(view -> Dependents.dropView(view, true, schema));
        contents.tables().forEach(table -> Dependents.dropTable(table, true, schema));
        contents.routines().forEach(routine -> new RoutineDrop(routine, schema).drop(Optional.empty(), true));
        contents.types().forEach(type -> TypeChanges.drop(type, true, schema));
        contents.objects().forEach(object -> schema.removeObject(object.kind(), object.name()));
    }

    void move(String from, String to) {
        Contents contents = schema.contentsOf(from);
        Relocation relocation = new Relocation(schema);
        contents.types().forEach(type -> TypeChanges.rename(type, in(to, type), schema));
        contents.tables().forEach(table -> relocation.relation(table, in(to, table)));
        contents.views().forEach(view -> relocation.relation(view, in(to, view)));
        contents.routines()
                .forEach(routine -> schema.routines(routine)
                        .forEach(overload -> RoutineChanges.move(overload, in(to, routine), schema)));
        for (NamedObject object : contents.objects()) {
            if (schema.object(object.kind(), object.name()).isPresent()) {
                if (object.kind().equals(Tables.SEQUENCE)) {
                    relocation.relation(object.name(), in(to, object.name()));
                } else {
                    schema.removeObject(object.kind(), object.name());
                    schema.put(object.named(in(to, object.name())));
                }
            }
        }
    }

    private static QualifiedName in(String schemaName, QualifiedName name) {
        return new QualifiedName(schemaName, name.name());
    }
}
