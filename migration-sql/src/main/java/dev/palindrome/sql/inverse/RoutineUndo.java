package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.RoutineOperation.AlterRoutine;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.RoutineOperation.RenameRoutine;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Functions and procedures do what they did. */
final class RoutineUndo {

    private RoutineUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateRoutine.class, RoutineUndo::create)
                .on(DropRoutine.class, RoutineUndo::drop)
                .on(AlterRoutine.class, RoutineUndo::alter)
                .on(RenameRoutine.class, RoutineUndo::rename);
    }

    private static List<Undo> create(CreateRoutine create, Before before) {
        Routine made = create.made();
        Optional<Routine> replaced = before.schema().routines(made.name()).stream()
                .filter(one -> one.arguments().equals(made.arguments()))
                .findFirst();
        if (replaced.isPresent()) {
            return before.isNew(replaced.get().origin()) ? List.of() : replace(replaced.get(), made, before);
        }
        Optional<String> arguments = arguments(made.arguments(), before);
        if (arguments.isEmpty()) {
            return List.of(Undo.left(
                    "drop " + kind(made) + " " + made.name() + ", whose argument types cannot be written here"));
        }
        List<Undo> undo = new ArrayList<>();
        if (create.orReplace()) {
            undo.add(Undo.note("if " + kind(made) + " " + made.name()
                    + " was there before, put its old definition here instead of the next line"));
        }
        String sql = "DROP " + kind(made).toUpperCase(Locale.ROOT) + " " + before.name(made.name()) + arguments.get();
        undo.add(Undo.drop(
                sql,
                new DropRoutine(TableUndo.NOWHERE, made.name(), Optional.of(made.arguments()), false, false),
                now -> now.routines(made.name()).stream()
                        .anyMatch(one -> one.arguments().equals(made.arguments()))));
        return undo;
    }

    static String kind(Routine routine) {
        return routine.procedure() ? "procedure" : "function";
    }

    static Optional<String> arguments(List<DataType> types, Before before) {
        List<String> written = new ArrayList<>();
        for (DataType type : types) {
            Optional<String> one = before.spelling().type(type);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            written.add(one.get());
        }
        return Optional.of("(" + String.join(", ", written) + ")");
    }

    private static Optional<String> statement(Routine routine, Before before) {
        return routine.wording().map(words -> words.with(before.name(routine.name())));
    }

    /** CREATE OR REPLACE cannot take names and defaults of arguments back (manual, CREATE FUNCTION). */
    static List<Undo> replace(Routine routine, Routine by, Before before) {
        Optional<String> statement = statement(routine, before);
        Optional<String> arguments = arguments(routine.arguments(), before);
        if (statement.isEmpty() || arguments.isEmpty()) {
            return List.of(unknown(routine));
        }
        if (parameters(routine).equals(parameters(by))) {
            return List.of(Undo.sql(ViewUndo.orReplace(statement.get())));
        }
        return List.of(
                Undo.sql("DROP " + kind(routine).toUpperCase(Locale.ROOT) + " " + before.name(routine.name())
                        + arguments.get()),
                Undo.sql(statement.get()));
    }

    /** The parameters as written. */
    private static Optional<String> parameters(Routine routine) {
        return routine.wording()
                .map(words -> words.after())
                .map(text -> text.substring(0, closing(text)).replaceAll("\\s+", " "));
    }

    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.charAt(i) == ')') {
                return i;
            }
        }
        return text.length();
    }

    private static Undo unknown(Routine routine) {
        return Undo.left(
                "give " + kind(routine) + " " + routine.name() + " its old definition, which is not known here");
    }

    private static List<Undo> drop(DropRoutine drop, Before before) {
        List<Routine> dropped = before.schema().routines(drop.routine()).stream()
                .filter(one -> drop.arguments().map(one.arguments()::equals).orElse(true))
                .toList();
        if (dropped.isEmpty()) {
            return drop.ifExists()
                    ? List.of()
                    : List.of(
                            Undo.left("create function " + drop.routine() + " again: what made it is not known here"));
        }
        return Stream.concat(
                        dropped.stream()
                                .filter(routine -> !before.isNew(routine.origin()))
                                .map(routine -> again(routine, before)),
                        drop.cascade() ? triggersCalling(drop, before) : Stream.empty())
                .toList();
    }

    /** The triggers that go with their function, which has no arguments. */
    private static Stream<Undo> triggersCalling(DropRoutine drop, Before before) {
        return before.schema().tablesTriggering(drop.routine()).stream()
                .filter(table -> !before.isNew(table.name()))
                .flatMap(table -> table.triggers().stream()
                        .filter(trigger -> trigger.function().equals(drop.routine()))
                        .flatMap(trigger ->
                                TriggerUndo.again(new Part(Part.TRIGGER, trigger.name()), table.name(), before)
                                        .stream()));
    }

    private static Undo again(Routine routine, Before before) {
        return now -> {
            now.put(routine);
            return List.of(statement(routine, before)
                    .<Line>map(Line.Sql::new)
                    .orElseGet(() -> new Line.Left("create " + kind(routine) + " " + routine.name()
                            + " again: its definition is not known here")));
        };
    }

    private static List<Undo> rename(RenameRoutine rename, Before before) {
        Optional<String> arguments =
                rename.arguments().map(types -> arguments(types, before)).orElse(Optional.of(""));
        if (arguments.isEmpty()) {
            return List.of(Undo.left("give " + rename.kind() + " " + rename.to() + " its old name " + rename.routine()
                    + ": its argument types cannot be written here"));
        }
        String head =
                "ALTER " + rename.kind().toUpperCase(Locale.ROOT) + " " + before.name(rename.to()) + arguments.get();
        String sql = rename.routine().schema().equals(rename.to().schema())
                ? head + " RENAME TO " + Spelling.identifier(rename.routine().name())
                : head + " SET SCHEMA " + Spelling.identifier(rename.routine().schema());
        return List.of(now -> {
            Replay.apply(
                    new RenameRoutine(
                            TableUndo.NOWHERE, rename.kind(), rename.to(), rename.arguments(), rename.routine()),
                    now,
                    Origin.BEFORE);
            return List.of(new Line.Sql(sql));
        });
    }

    private static List<Undo> alter(AlterRoutine alter, Before before) {
        boolean isNew = before.schema().routines(alter.routine()).stream().anyMatch(one -> before.isNew(one.origin()));
        return isNew
                ? List.of()
                : List.of(Undo.left("take back what is done to " + alter.routine() + ": " + before.words()));
    }
}
