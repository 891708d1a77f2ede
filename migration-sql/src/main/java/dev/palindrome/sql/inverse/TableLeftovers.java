package dev.palindrome.sql.inverse;

import dev.palindrome.sql.inverse.Leftover.Turn;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.OnDelete;
import dev.palindrome.sql.schema.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What of a table is not as it was. Of a table that is not known whole only that is told which was seen to come or go. */
final class TableLeftovers {

    private final Table was;
    private final Table is;
    private final Before before;
    private final Schema upgraded;
    private final Schema downgraded;
    private final List<Leftover> found = new ArrayList<>();

    TableLeftovers(Table was, Table is, Before before, Schema upgraded, Schema downgraded) {
        this.was = was;
        this.is = is;
        this.before = before;
        this.upgraded = upgraded;
        this.downgraded = downgraded;
    }

    List<Leftover> list() {
        columns();
        constraints();
        policies();
        triggers();
        table();
        return found;
    }

    private void add(String kind, String what, String part, Turn turn, List<Line> lines) {
        found.add(new Leftover(kind, what, is.name() + (part.isEmpty() ? "" : "." + part), turn, lines));
    }

    private void change(String what, String part, String command) {
        add("table", what, part, Turn.CHANGE, List.of(altered(command)));
    }

    private void column(String what, Column column, Optional<String> command) {
        String alter = "ALTER COLUMN " + Spelling.identifier(column.name()) + " ";
        add(
                "column",
                what,
                column.name(),
                Turn.CHANGE,
                command.map(text -> altered(alter + text)).stream().toList());
    }

    private Line altered(String command) {
        return new Line.Sql("ALTER TABLE " + before.name(is.name()) + " " + command);
    }

    private void came(String kind, String name, String drop) {
        Line line = drop.startsWith("DROP POLICY") || drop.startsWith("DROP TRIGGER")
                ? new Line.Sql(drop + " ON " + before.name(is.name()))
                : altered(drop);
        add(
                kind,
                kind + " `" + is.name() + "." + name + "` is still there",
                name,
                kind.equals("column") ? Turn.DROP : Turn.TAKE_OFF,
                List.of(line));
    }

    private void went(String kind, String name, List<Line> lines) {
        if (is.complete()) {
            Turn turn = kind.equals("column") ? Turn.MAKE : Turn.PUT_ON;
            add(kind, kind + " `" + is.name() + "." + name + "` is not there again", name, turn, lines);
        }
    }

    /** Whether a part that was not known before is new: of a table that is not known whole, only if the upgrade has made it. */
    private boolean isNew(Predicate<Table> hasIt) {
        return was.complete() || upgraded.table(is.name()).filter(hasIt).isPresent();
    }

    private void columns() {
        for (Column column : is.columns()) {
            Optional<Column> old = was.column(column.name());
            if (old.isPresent()) {
                column(old.get(), column);
            } else if (isNew(table -> table.column(column.name()).isPresent())) {
                came("column", column.name(), "DROP COLUMN " + Spelling.identifier(column.name()));
            }
        }
        was.columns().stream()
                .filter(column -> is.column(column.name()).isEmpty())
                .forEach(column -> went("column", column.name(), again(column)));
    }

    private List<Line> again(Column column) {
        return new ColumnSql(was, before)
                .definition(column).map(text -> altered("ADD COLUMN " + text)).stream()
                        .toList();
    }

    private void column(Column old, Column now) {
        String name = "`" + is.name() + "." + now.name() + "`";
        if (!old.type().name().equals(now.type().name())
                || !old.type().modifiers().equals(now.type().modifiers())
                || (old.type().dimensions() > 0) != (now.type().dimensions() > 0)) {
            column(
                    name + " is " + now.type() + " instead of " + old.type(),
                    now,
                    ColumnUndo.typeBack(now.type(), old, before));
        }
        if (old.notNull() != now.notNull()) {
            column(
                    name + (now.notNull() ? " is still NOT NULL" : " is not NOT NULL again"),
                    now,
                    Optional.of(now.notNull() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
        if (old.generation() == now.generation() && isOtherDefault(old, now)) {
            column(
                    name
                            + (now.defaultValue().isEmpty()
                                    ? " has not got its default again"
                                    : old.defaultValue().isEmpty()
                                            ? " still has its default"
                                            : " has not got its old default again"),
                    now,
                    old.defaultValue().isEmpty()
                            ? Optional.of("DROP DEFAULT")
                            : new ColumnSql(was, before).defaultValue(old).map(text -> "SET DEFAULT " + text));
        }
        boolean identity =
                (old.generation() == Column.Generation.IDENTITY) != (now.generation() == Column.Generation.IDENTITY);
        if (identity) {
            boolean still = now.generation() == Column.Generation.IDENTITY;
            column(
                    name + (still ? " is still an identity column" : " is not an identity column again"),
                    now,
                    still
                            ? Optional.of("DROP IDENTITY")
                            : new ColumnSql(was, before).identity(old).map(text -> "ADD " + text));
        }
    }

    private boolean isOtherDefault(Column old, Column now) {
        if (old.defaultValue().isPresent() != now.defaultValue().isPresent()) {
            return true;
        }
        Optional<String> first = new ColumnSql(was, before).defaultValue(old).map(TableLeftovers::bare);
        Optional<String> second =
                new ColumnSql(is, Before.looking(downgraded)).defaultValue(now).map(TableLeftovers::bare);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** A default without casts, blanks and quotes, which may be written or left out. */
    private static String bare(String text) {
        return text.replaceAll("::[\\w. ]+(\\([\\d, ]*\\))?(\\[])?", "")
                .replaceAll("[\\s()'\"]", "")
                .toLowerCase(Locale.ROOT);
    }

    private void constraints() {
        for (TableConstraint constraint : is.constraints()) {
            Optional<TableConstraint> old = was.constraint(constraint.name());
            if (constraint instanceof NotNull) {
                continue;
            }
            if (old.isPresent()) {
                constraint(old.get(), constraint);
            } else if (isNew(table -> table.constraint(constraint.name()).isPresent())) {
                came("constraint", constraint.name(), dropped(constraint));
            }
        }
        was.constraints().stream()
                .filter(one -> !(one instanceof NotNull))
                .filter(one -> is.constraint(one.name()).isEmpty())
                .forEach(one -> went("constraint", one.name(), added(one)));
    }

    private static String dropped(TableConstraint constraint) {
        return "DROP CONSTRAINT " + Spelling.identifier(constraint.name());
    }

    private List<Line> added(TableConstraint constraint) {
        return new ConstraintSql(was, before)
                        .definition(constraint)
                        .map(text -> altered("ADD " + text + ConstraintSql.validity(constraint)))
                        .stream()
                        .toList();
    }

    private List<Line> replaced(TableConstraint now, TableConstraint by) {
        List<Line> lines = new ArrayList<>(List.of(altered(dropped(now))));
        lines.addAll(added(by));
        return lines;
    }

    private void constraint(TableConstraint old, TableConstraint now) {
        boolean same = isSame(old, now);
        String name = "constraint `" + is.name() + "." + now.name() + "`";
        if (!same) {
            add("constraint", name + " is not defined as it was", now.name(), Turn.PUT_ON, replaced(now, old));
        } else if (now.valid() && !old.valid()) {
            add("constraint", name + " stays validated", now.name(), Turn.PUT_ON, replaced(now, old));
        } else if (old.valid() && !now.valid()) {
            Line validate = altered("VALIDATE CONSTRAINT " + Spelling.identifier(now.name()));
            add("constraint", name + " is NOT VALID now", now.name(), Turn.PUT_ON, List.of(validate));
        }
    }

    private boolean isSame(TableConstraint old, TableConstraint now) {
        if (old instanceof Check && now instanceof Check) {
            return !isOtherCheck(old, now);
        }
        if (old instanceof ForeignKey one && now instanceof ForeignKey other && !isLike(one, other)) {
            return false;
        }
        return old.getClass().equals(now.getClass()) && old.columns().equals(now.columns());
    }

    private static boolean isLike(ForeignKey old, ForeignKey now) {
        return old.target().equals(now.target())
                && old.onDelete().orElse(OnDelete.NO_ACTION) == now.onDelete().orElse(OnDelete.NO_ACTION);
    }

    private boolean isOtherCheck(TableConstraint old, TableConstraint now) {
        Optional<TableConstraint> made = upgraded.table(is.name()).flatMap(table -> table.constraint(now.name()));
        Optional<String> first = new ConstraintSql(was, before).definition(old);
        Optional<String> second = new ConstraintSql(is, Before.looking(downgraded)).definition(now);
        return Leftovers.isUntouched(now, made) && first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private void policies() {
        for (Policy policy : is.policies()) {
            Optional<Policy> old = policy(was, policy.name());
            if (old.isEmpty() && isNew(table -> policy(table, policy.name()).isPresent())) {
                came("policy", policy.name(), "DROP POLICY " + Spelling.identifier(policy.name()));
            } else if (old.isPresent() && isOtherPolicy(old.get(), policy)) {
                List<Line> lines = List.of(
                        new Line.Sql(
                                "DROP POLICY " + Spelling.identifier(policy.name()) + " ON " + before.name(is.name())),
                        TableSql.policy(old.get(), was.name(), before));
                String what = "policy `" + is.name() + "." + policy.name() + "` is not defined as it was";
                add("policy", what, policy.name(), Turn.PUT_ON, lines);
            }
        }
        was.policies().stream()
                .filter(policy -> policy(is, policy.name()).isEmpty())
                .forEach(policy -> went("policy", policy.name(), List.of(TableSql.policy(policy, was.name(), before))));
    }

    private boolean isOtherPolicy(Policy old, Policy now) {
        Optional<Policy> made = upgraded.table(is.name()).flatMap(table -> policy(table, now.name()));
        Optional<String> first = new PolicySql(Before.looking(before.schema())).create(old, is.name());
        Optional<String> second = new PolicySql(Before.looking(downgraded)).create(now, is.name());
        return Leftovers.isUntouched(now, made) && first.isPresent() && second.isPresent() && !first.equals(second);
    }

    private static Optional<Policy> policy(Table table, String name) {
        return table.policies().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    private void triggers() {
        if (was.complete()) {
            is.triggers().stream()
                    .map(Trigger::name)
                    .filter(trigger -> was.trigger(trigger).isEmpty())
                    .forEach(trigger -> came("trigger", trigger, "DROP TRIGGER " + Spelling.identifier(trigger)));
        }
        was.triggers().stream()
                .map(Trigger::name)
                .filter(trigger -> is.trigger(trigger).isEmpty())
                .forEach(trigger -> went("trigger", trigger, trigger(trigger)));
    }

    private List<Line> trigger(String name) {
        Part part = new Part(Part.TRIGGER, name);
        return Remarks.those(Schema.RELATION, was.name(), remark -> remark.isAbout(part), before);
    }

    private void table() {
        if (!was.complete()) {
            return;
        }
        String name = "`" + is.name() + "`";
        boolean on = is.rowSecurity().enabled();
        if (was.rowSecurity().enabled() != on) {
            change(
                    "row-level security of " + name + " is " + (on ? "still on" : "not on again"),
                    "",
                    (on ? "DISABLE" : "ENABLE") + " ROW LEVEL SECURITY");
        }
        boolean forced = is.rowSecurity().forced();
        if (was.rowSecurity().forced() != forced) {
            change(
                    "row-level security of " + name + " is " + (forced ? "still forced" : "not forced again"),
                    "",
                    (forced ? "NO FORCE" : "FORCE") + " ROW LEVEL SECURITY");
        }
        if (!was.shape().parent().equals(is.shape().parent())) {
            String what = is.shape().parent().isPresent() ? " is still a partition" : " is not a partition again";
            add("table", name + what, "", Turn.CHANGE, List.of());
        }
        if (was.shape().persistence() != is.shape().persistence()) {
            boolean unlogged = is.shape().persistence() == Table.Persistence.UNLOGGED;
            change(name + (unlogged ? " is UNLOGGED" : " is LOGGED"), "", unlogged ? "SET LOGGED" : "SET UNLOGGED");
        }
    }
}
