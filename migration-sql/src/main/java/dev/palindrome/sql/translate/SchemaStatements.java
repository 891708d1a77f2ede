package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CreateSchemaStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code CREATE SCHEMA} with what it makes inside. */
final class SchemaStatements {

    private SchemaStatements() {}

    static void addTo(Translators to) {
        to.on(CreateSchemaStmt.class, SchemaStatements::create);
    }

    private static List<Operation> create(CreateSchemaStmt tree, Scope scope) {
        String name = Objects.requireNonNullElseGet(tree.schemaname(), () -> Names.role(tree.authrole()));
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateObject(
                scope.span(),
                new NamedObject("schema", Names.withoutSchema(name), scope.origin(), words(name, tree)),
                false,
                tree.ifNotExists(),
                Map.of()));
        Schema inside = inside(name, scope);
        for (Node element : tree.schemaElts()) {
            List<Operation> made = Translation.of(element, scope.in(inside));
            // later elements name the tables of earlier ones
            made.stream()
                    .filter(CreateTable.class::isInstance)
                    .forEach(table -> inside.put(((CreateTable) table).made()));
            operations.addAll(made);
        }
        return operations;
    }

    /** What the elements meet: names without a schema are of the new one. */
    private static Schema inside(String name, Scope scope) {
        Schema inside = scope.schema().fork();
        List<String> path = new ArrayList<>(List.of(name));
        path.addAll(scope.schema().searchPath());
        inside.searchIn(path);
        return inside;
    }

    /** The schema by itself: what it is made with is made by operations of its own. */
    private static Optional<Wording> words(String name, CreateSchemaStmt tree) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        boolean owned = tree.authrole() != null;
        return Optional.of(new Wording(
                "CREATE SCHEMA ", owned ? " AUTHORIZATION " + Words.role(Names.role(tree.authrole())) : ""));
    }
}
