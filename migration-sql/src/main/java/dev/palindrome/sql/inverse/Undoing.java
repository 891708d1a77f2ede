package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ConstraintOperation;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways back, found by the type of the operation. What is not among them changes nothing that has to be taken back. */
final class Undoing {

    private static final Undoing ALL = all();

    private final Map<Class<? extends Operation>, Entry<?>> byType = new HashMap<>();

    /**
     * Takes back the operations of one type.
     *
     * @param <O> the type
     */
    @FunctionalInterface
    interface Way<O extends Operation> {

        /** The steps that do it, in their order. */
        List<Undo> back(O operation, Before before);
    }

    private record Entry<O extends Operation>(Class<O> type, Way<O> way) {

        List<Undo> back(Operation operation, Before before) {
            return way.back(type.cast(operation), before);
        }
    }

    private Undoing() {}

    private static Undoing all() {
        Undoing all = new Undoing();
        TableUndo.addTo(all);
        ColumnUndo.addTo(all);
        ConstraintUndo.addTo(all);
        IndexUndo.addTo(all);
        PartitionUndo.addTo(all);
        PolicyUndo.addTo(all);
        TriggerUndo.addTo(all);
        ViewUndo.addTo(all);
        TypeUndo.addTo(all);
        RoutineUndo.addTo(all);
        ObjectUndo.addTo(all);
        RemarkUndo.addTo(all);
        DataUndo.addTo(all);
        return all;
    }

    <O extends Operation> Undoing on(Class<O> type, Way<O> way) {
        byType.put(type, new Entry<>(type, way));
        return this;
    }

    static List<Undo> back(Operation operation, Before before) {
        @Nullable Entry<?> entry = ALL.byType.get(operation.getClass());
        return entry == null
                ? List.of()
                : entry.back(operation, before).stream()
                        .map(undo -> guarded(undo, operation, before))
                        .toList();
    }

    /** What is to be done to a table that could not be made again is not said. */
    private static Undo guarded(Undo undo, Operation operation, Before before) {
        Optional<QualifiedName> table = tableOf(operation).filter(before.schema()::knowsRelation);
        return now -> table.filter(name -> !now.knowsRelation(name)).isPresent() ? List.of() : undo.take(now);
    }

    private static Optional<QualifiedName> tableOf(Operation operation) {
        if (operation instanceof ColumnOperation one) {
            return Optional.of(one.table());
        }
        if (operation instanceof ConstraintOperation one) {
            return Optional.of(one.table());
        }
        if (operation instanceof PolicyOperation one) {
            return Optional.of(one.table());
        }
        return operation instanceof TriggerOperation one ? Optional.of(one.table()) : Optional.empty();
    }
}
