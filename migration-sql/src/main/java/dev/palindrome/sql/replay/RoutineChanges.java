package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.RoutineOperation.AlterRoutine;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Optional;

/** Functions and procedures come and go. */
final class RoutineChanges {

    private RoutineChanges() {}

    static void addTo(Changes to) {
        to.on(CreateRoutine.class, (operation, schema, origin) -> schema.put(operation.made()))
                .on(AlterRoutine.class, (operation, schema, origin) -> alter(operation.routine(), schema))
                .on(DropRoutine.class, (operation, schema, origin) -> drop(operation, schema));
    }

    /** A trigger's function has no arguments: a drop that names some is not about it. */
    private static void drop(DropRoutine operation, Schema schema) {
        if (operation.cascade() && operation.arguments().orElse(List.of()).isEmpty()) {
            TriggerChanges.dropCalling(operation.routine(), schema);
        }
        schema.removeRoutine(operation.routine(), operation.arguments());
    }

    /** Renames a routine; which of several overloads is meant the operation does not say, so that they stay. */
    static void rename(QualifiedName from, QualifiedName to, Schema schema) {
        List<Routine> overloads = schema.routines(from);
        if (overloads.size() == 1) {
            move(overloads.get(0), to, schema);
        }
    }

    /** What was changed is not what the statement says that made it; which overload is meant nobody knows. */
    private static void alter(QualifiedName name, Schema schema) {
        schema.routines(name).forEach(routine -> schema.put(routine.worded(Optional.empty())));
    }

    static void move(Routine routine, QualifiedName to, Schema schema) {
        schema.removeRoutine(routine.name(), Optional.of(routine.arguments()));
        if (routine.arguments().isEmpty()) {
            TriggerChanges.follow(routine.name(), to, schema);
        }
        schema.put(new Routine(
                to,
                routine.arguments(),
                routine.procedure(),
                routine.language(),
                routine.volatility(),
                routine.origin(),
                routine.wording()));
    }
}
