package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.RoutineOperation.AlterRoutine;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.RoutineOperation.RenameRoutine;
import dev.palindrome.sql.schema.DataType;
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
                .on(AlterRoutine.class, (operation, schema, origin) -> alter(operation, schema))
                .on(RenameRoutine.class, (operation, schema, origin) -> rename(operation, schema))
                .on(
                        DropRoutine.class,
                        (operation, schema, origin) -> new RoutineDrop(operation.routine(), schema)
                                .drop(operation.arguments(), operation.cascade()));
    }

    private static void rename(RenameRoutine operation, Schema schema) {
        boolean only = schema.routines(operation.routine()).size() == 1;
        meant(operation.routine(), operation.arguments(), schema)
                .ifPresentOrElse(
                        routine -> {
                            move(routine, operation.to(), schema);
                            if (only) {
                                new RoutineCalls(operation.routine()).rename(operation.to(), schema);
                            }
                        },
                        () -> schema.removeRoutine(operation.routine(), Optional.empty()));
    }

    /** What was changed is not what the statement says that made it. */
    private static void alter(AlterRoutine operation, Schema schema) {
        meant(operation.routine(), operation.arguments(), schema)
                .ifPresentOrElse(
                        routine -> schema.put(altered(routine, operation)),
                        () -> schema.removeRoutine(operation.routine(), Optional.empty()));
    }

    private static Routine altered(Routine routine, AlterRoutine change) {
        return new Routine(
                routine.name(),
                routine.arguments(),
                routine.procedure(),
                routine.language(),
                change.volatility().orElse(routine.volatility()),
                routine.origin());
    }

    /** The overload that has the arguments; the only one, if the text names none. Otherwise nobody knows, of any of them. */
    private static Optional<Routine> meant(QualifiedName name, Optional<List<DataType>> arguments, Schema schema) {
        List<Routine> overloads = schema.routines(name);
        return overloads.stream()
                .filter(one -> arguments.map(one.arguments()::equals).orElse(overloads.size() == 1))
                .findFirst();
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
