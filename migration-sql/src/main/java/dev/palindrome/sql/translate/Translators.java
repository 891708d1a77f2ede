package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.Operation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The translators, found by the type of the statement. */
final class Translators {

    private static final Translators ALL = all();

    private final Map<Class<? extends Node>, Entry<?>> byType = new HashMap<>();

    private record Entry<N extends Node>(Class<N> type, Translator<N> translator) {

        List<Operation> translate(Node tree, Scope scope) {
            return translator.translate(type.cast(tree), scope);
        }
    }

    private Translators() {}

    private static Translators all() {
        Translators all = new Translators();
        TableStatements.addTo(all);
        AlterTableStatements.addTo(all);
        IndexStatements.addTo(all);
        ViewStatements.addTo(all);
        TypeStatements.addTo(all);
        RoutineStatements.addTo(all);
        TriggerStatements.addTo(all);
        PolicyStatements.addTo(all);
        QueryStatements.addTo(all);
        DataStatements.addTo(all);
        SessionStatements.addTo(all);
        PrivilegeStatements.addTo(all);
        ObjectStatements.addTo(all);
        AlterObjectStatements.addTo(all);
        SchemaStatements.addTo(all);
        DropStatements.addTo(all);
        RenameStatements.addTo(all);
        MoveStatements.addTo(all);
        return all;
    }

    <N extends Node> Translators on(Class<N> type, Translator<N> translator) {
        byType.put(type, new Entry<>(type, translator));
        return this;
    }

    /** The operations of a statement, or empty if no family knows its type. */
    static Optional<List<Operation>> translate(Node tree, Scope scope) {
        return Optional.ofNullable(ALL.byType.get(tree.getClass())).map(entry -> entry.translate(tree, scope));
    }
}
