package dev.palindrome.sql.inverse;

import dev.palindrome.sql.inverse.Leftover.Turn;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Schema.Touched;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Persistence;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.UserType.Domain;
import dev.palindrome.sql.schema.UserType.Enumeration;
import dev.palindrome.sql.schema.View;
import dev.palindrome.sql.schema.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is not as it was behind an upgrade and its downgrade, as far as that is certain. What was written twice in different words may
 * mean the same: of definitions with expressions only those are told that the downgrade has left alone.
 */
public final class Leftovers {

    private final Schema before;
    private final Schema upgraded;
    private final Schema downgraded;
    private final Before met;
    private final List<Leftover> found = new ArrayList<>();

    private Leftovers(Schema before, Schema upgraded, Schema downgraded) {
        this.before = before;
        this.upgraded = upgraded;
        this.downgraded = downgraded;
        Schema fresh = before.fork();
        fresh.newSession();
        Spelling spelling = new Spelling(before, fresh.searchPath());
        this.met = new Before(before, before, Before.NO_UNIT, spelling, "", true);
    }

    /**
     * Compares; costs what the two have changed.
     *
     * @param before the schema that the upgrade meets
     * @param upgraded a fork of it, behind the upgrade
     * @param downgraded a fork of that, behind the downgrade
     * @return what is not as it was, objects before their parts
     */
    public static List<Leftover> of(Schema before, Schema upgraded, Schema downgraded) {
        Schema named = downgraded.fork();
        Leftovers leftovers = new Leftovers(before, upgraded, named);
        leftovers.found.addAll(new LeftNames(before, named, leftovers.met).giveBack());
        leftovers.compare(named.changedSince(before));
        return leftovers.found;
    }

    private void compare(Touched touched) {
        touched.objects().forEach(this::object);
        touched.types().forEach(this::type);
        touched.tables().stream().sorted().forEach(this::table);
        touched.indexes().stream().sorted().forEach(this::index);
        touched.views().stream().sorted().forEach(this::view);
        touched.routines().stream().sorted().forEach(this::routines);
    }

    /** Says whether one is there that was not, or the other way round; true if both are there. */
    private boolean bothThere(
            boolean was, boolean is, String kind, QualifiedName name, String drop, Supplier<List<Line>> make) {
        boolean stands = kind.equals("index") || kind.equals("view");
        if (is && !was && isMadeByUpgrade(kind, name)) {
            Turn turn = stands ? Turn.TAKE_OFF : Turn.DROP;
            add(kind, "`" + name + "` is still there", name, turn, List.of(new Line.Sql(drop)));
        } else if (was && !is) {
            add(kind, "`" + name + "` is not there again", name, stands ? Turn.PUT_ON : Turn.MAKE, make.get());
        }
        return was && is;
    }

    /**
     * Whether the upgrade has made what was not known before. What only the downgrade makes the upgrade may have dropped: absent
     * means unknown.
     */
    private boolean isMadeByUpgrade(String kind, QualifiedName name) {
        return switch (kind) {
            case "table" -> upgraded.table(name).isPresent();
            case "view" -> upgraded.view(name).isPresent();
            case "type", "domain" -> upgraded.type(name).isPresent();
            case "index" ->
                upgraded.index(name).isPresent()
                        || downgraded
                                .index(name)
                                .flatMap(index -> before.table(index.table()))
                                .filter(Table::complete)
                                .isPresent();
            default -> upgraded.object(kind, name).isPresent();
        };
    }

    private void add(String kind, String what, QualifiedName name, Turn turn, List<Line> lines) {
        found.add(new Leftover(kind, kind + " " + what, name.toString(), turn, lines));
    }

    private String dropped(String kind, QualifiedName name) {
        return "DROP " + kind.toUpperCase(Locale.ROOT) + " " + met.name(name);
    }

    private static List<Line> words(Optional<Wording> wording, String name) {
        return wording.<Line>map(words -> new Line.Sql(words.with(name))).stream()
                .toList();
    }

    private void object(NamedObject object) {
        boolean owned = object.kind().equals("sequence")
                && (before.ownerOf(object.name()).isPresent()
                        || downgraded.ownerOf(object.name()).isPresent());
        if (!owned) {
            bothThere(
                    before.object(object.kind(), object.name()).isPresent(),
                    downgraded.object(object.kind(), object.name()).isPresent(),
                    object.kind(),
                    object.name(),
                    dropped(object.kind(), object.name()),
                    () -> words(
                            before.object(object.kind(), object.name()).flatMap(NamedObject::wording),
                            met.name(object.name())));
        }
    }

    private void type(QualifiedName name) {
        Optional<UserType> was = before.type(name);
        Optional<UserType> is = downgraded.type(name);
        boolean domain = was.or(() -> is).filter(Domain.class::isInstance).isPresent();
        String kind = domain ? "domain" : "type";
        if (!bothThere(
                was.isPresent(), is.isPresent(), kind, name, dropped(kind, name), () -> made(was.orElseThrow()))) {
            return;
        }
        if (was.get() instanceof Enumeration one
                && is.get() instanceof Enumeration other
                && !labels(one).equals(labels(other))) {
            add(
                    "type",
                    "`" + name + "` has the values " + labels(other) + " instead of " + labels(one),
                    name,
                    Turn.CHANGE,
                    List.of());
        }
        if (was.get() instanceof Domain one && is.get() instanceof Domain other) {
            domain(one, other);
        }
    }

    private List<Line> made(UserType type) {
        return TypeUndo.statement(type, met).<Line>map(Line.Sql::new).stream().toList();
    }

    private void domain(Domain one, Domain other) {
        QualifiedName name = one.name();
        if (one.notNull() != other.notNull()) {
            String change = other.notNull() ? " DROP NOT NULL" : " SET NOT NULL";
            add(
                    "domain",
                    "`" + name + "` is " + (other.notNull() ? "still" : "no longer") + " NOT NULL",
                    name,
                    Turn.CHANGE,
                    List.of(new Line.Sql("ALTER DOMAIN " + met.name(name) + change)));
        }
        if (!Set.copyOf(one.checks()).equals(Set.copyOf(other.checks()))) {
            add(
                    "domain",
                    "`" + name + "` has the constraints " + other.checks() + " instead of " + one.checks(),
                    name,
                    Turn.CHANGE,
                    List.of());
        }
    }

    private static List<String> labels(Enumeration type) {
        return type.values().stream().map(UserType.Value::label).toList();
    }

    private void table(QualifiedName name) {
        Optional<Table> was = before.table(name).filter(Leftovers::lasts);
        Optional<Table> is = downgraded.table(name).filter(Leftovers::lasts);
        boolean known = was.isPresent() || is.filter(Leftovers::isMadeHere).isPresent();
        if (!known) {
            // a table that only its name is known of was there before: the upgrade named it
            is.ifPresent(table -> parts(Table.unknown(name), table));
        } else if (bothThere(
                was.isPresent(),
                is.isPresent(),
                "table",
                name,
                dropped("table", name),
                () -> made(was.orElseThrow()))) {
            parts(was.get(), is.get());
        }
    }

    private List<Line> made(Table table) {
        return new TableSql(table, met, target -> true).lines();
    }

    private void parts(Table was, Table is) {
        found.addAll(new TableLeftovers(was, is, met, upgraded, downgraded).list());
    }

    private static boolean lasts(Table table) {
        return table.shape().persistence() != Persistence.TEMPORARY;
    }

    private static boolean isMadeHere(Table table) {
        return table.origin().unit() >= 0;
    }

    private void index(QualifiedName name) {
        Optional<Index> was = before.index(name);
        Optional<Index> is = downgraded.index(name);
        Index any = was.or(() -> is).orElse(null);
        boolean ofAnother = any == null
                || any.constraint()
                || is.filter(Index::constraint).isPresent()
                || any.parent().isPresent()
                || is.flatMap(Index::parent).isPresent()
                || isGone(any.table());
        if (ofAnother
                || !bothThere(
                        was.isPresent(),
                        is.isPresent(),
                        "index",
                        name,
                        dropped("index", name),
                        () -> TableSql.index(was.orElseThrow(), false, met))) {
            return;
        }
        boolean same = described(was.get(), before).equals(described(is.get(), downgraded));
        if (!same && isUntouched(is.get(), upgraded.index(name))) {
            List<Line> lines = new ArrayList<>(List.of(new Line.Sql(dropped("index", name))));
            lines.addAll(TableSql.index(was.get(), false, met));
            add("index", "`" + name + "` is not defined as it was", name, Turn.PUT_ON, lines);
        }
    }

    /** Whether the table or view itself came or went, so that nothing has to be said of its index. */
    private boolean isGone(QualifiedName relation) {
        boolean was =
                before.table(relation).isPresent() || before.view(relation).isPresent();
        boolean is = downgraded.table(relation).isPresent()
                || downgraded.view(relation).isPresent();
        return was != is;
    }

    private static Optional<String> described(Index index, Schema schema) {
        return new IndexSql(index, Before.looking(schema)).create(false);
    }

    /** Whether the downgrade has left a thing as the upgrade made it. */
    static <T> boolean isUntouched(T now, Optional<T> upgraded) {
        return upgraded.filter(now::equals).isPresent();
    }

    private void view(QualifiedName name) {
        Optional<View> was = before.view(name);
        Optional<View> is = downgraded.view(name);
        Optional<View> any = was.or(() -> is);
        String drop = dropped(any.filter(View::materialized).isPresent() ? "materialized view" : "view", name);
        if (bothThere(was.isPresent(), is.isPresent(), "view", name, drop, () -> ViewUndo.lines(was.orElseThrow(), met))
                && isUntouched(is.get(), upgraded.view(name))
                && differ(was.get().wording(), is.get().wording())) {
            List<Line> lines = new ArrayList<>(List.of(new Line.Sql(drop)));
            lines.addAll(ViewUndo.lines(was.get(), met));
            add("view", "`" + name + "` is not defined as it was", name, Turn.PUT_ON, lines);
        }
    }

    private void routines(QualifiedName name) {
        List<Routine> was = before.routines(name);
        List<Routine> is = downgraded.routines(name);
        for (Routine one : was) {
            if (same(one, is).isEmpty()) {
                add(
                        "function",
                        "`" + name + "` is not there again",
                        name,
                        Turn.MAKE,
                        words(one.wording(), met.name(name)));
            }
        }
        for (Routine one : is) {
            Optional<Routine> old = same(one, was);
            if (old.isEmpty() && same(one, upgraded.routines(name)).isPresent()) {
                add(
                        "function",
                        "`" + name + "` is still there",
                        name,
                        Turn.DROP,
                        RoutineUndo.arguments(one.arguments(), met)
                                .<Line>map(text -> new Line.Sql(dropped(RoutineUndo.kind(one), name) + text))
                                .stream()
                                .toList());
            } else if (old.isPresent()
                    && upgraded.routines(name).contains(one)
                    && differ(old.get().wording(), one.wording())) {
                add(
                        "function",
                        "`" + name + "` is not defined as it was",
                        name,
                        Turn.CHANGE,
                        RoutineUndo.replace(old.get(), one, met).stream()
                                .flatMap(undo -> undo.take(upgraded.fork()).stream())
                                .toList());
            }
        }
    }

    private static Optional<Routine> same(Routine routine, List<Routine> others) {
        return others.stream()
                .filter(one -> one.arguments().equals(routine.arguments()))
                .findFirst();
    }

    /** Whether two statements are both known and not the same, whatever blanks they have. */
    private static boolean differ(Optional<Wording> one, Optional<Wording> other) {
        return one.isPresent() && other.isPresent() && !blanked(one.get()).equals(blanked(other.get()));
    }

    private static String blanked(Wording wording) {
        return wording.after().replaceAll("\\s+", " ").trim();
    }
}
