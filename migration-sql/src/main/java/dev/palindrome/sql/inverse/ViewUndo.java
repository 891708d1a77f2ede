package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.operation.ViewOperation.RefreshView;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Views show what they showed. */
final class ViewUndo {

    private static final String EMPTY = "(?is).*\\bwith\\s+no\\s+data\\s*";

    private ViewUndo() {}

    static void addTo(Undoing to) {
        to.on(CreateView.class, ViewUndo::create)
                .on(DropView.class, ViewUndo::drop)
                .on(RefreshView.class, ViewUndo::refresh);
    }

    /** Makes a view again, with its indexes, comments and grants. */
    static Undo again(View view, Before before) {
        return now -> {
            now.put(view);
            return lines(view, before);
        };
    }

    static List<Line> lines(View view, Before before) {
        Optional<String> statement = statement(view, before);
        if (statement.isEmpty()) {
            return List.of(new Line.Left("create view " + view.name()
                    + " again: what it read has other names by now, or its definition is not known here"));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Sql(statement.get()));
        boolean filled = !statement.get().matches(EMPTY);
        if (view.materialized() && filled != view.populated()) {
            lines.add(new Line.Sql(filling(view.name(), view.populated(), before)));
        }
        before.schema().indexesOf(view.name()).forEach(index -> lines.addAll(TableSql.index(index, false, before)));
        lines.addAll(Remarks.ofRelation(view.name(), before));
        return lines;
    }

    /** The statement that made it, as long as everything that it reads is called as it was then. */
    private static Optional<String> statement(View view, Before before) {
        Set<String> written = view.query().stream()
                .flatMap(query -> Nodes.all(query, RangeVar.class).stream())
                .map(relation -> String.valueOf(relation.relname()))
                .collect(Collectors.toSet());
        boolean current = view.reads().stream().allMatch(relation -> written.contains(relation.name()));
        return view.wording().filter(words -> current).map(words -> words.with(before.name(view.name())));
    }

    private static List<Undo> create(CreateView create, Before before) {
        QualifiedName name = create.view();
        if (create.ifNotExists() && before.schema().knowsRelation(name)) {
            return List.of();
        }
        Optional<View> replaced = before.schema().view(name);
        if (replaced.isPresent()) {
            return before.isNew(name) ? List.of() : replace(replaced.get(), before);
        }
        List<Undo> undo = new ArrayList<>();
        if (create.orReplace() || create.ifNotExists()) {
            undo.add(Undo.note(
                    "if " + name + " was there before, put its old definition here instead of the next line"));
        }
        undo.add(dropped(name, create.made().materialized(), before));
        return undo;
    }

    private static Undo dropped(QualifiedName name, boolean materialized, Before before) {
        return Undo.drop(
                "DROP " + (materialized ? "MATERIALIZED VIEW " : "VIEW ") + before.name(name),
                new DropView(TableUndo.NOWHERE, name, materialized, false, false),
                now -> now.view(name).isPresent());
    }

    /** CREATE OR REPLACE cannot take a column away (manual, CREATE VIEW); but a view that others read cannot be dropped. */
    private static List<Undo> replace(View view, Before before) {
        Optional<String> statement = statement(view, before);
        if (statement.isEmpty()) {
            return List.of(Undo.left("give view " + view.name() + " its old definition, which is not known here"));
        }
        return List.of(now -> {
            if (now.viewsReading(view.name()).isEmpty()) {
                List<Line> lines = new ArrayList<>();
                lines.add(new Line.Sql("DROP VIEW " + before.name(view.name())));
                lines.addAll(lines(view, before));
                return lines;
            }
            return List.of(new Line.Sql(orReplace(statement.get())));
        });
    }

    /** The statement so that it takes the place of what is there. */
    static String orReplace(String create) {
        return create.replaceFirst("(?i)^\\s*create\\s+(?!or\\b)", "CREATE OR REPLACE ");
    }

    private static List<Undo> refresh(RefreshView refresh, Before before) {
        boolean same = before.schema()
                .view(refresh.view())
                .map(view -> view.populated() == refresh.withData())
                .orElse(refresh.withData());
        return same || before.isNew(refresh.view())
                ? List.of()
                : List.of(Undo.sql(filling(refresh.view(), !refresh.withData(), before)));
    }

    private static String filling(QualifiedName view, boolean withData, Before before) {
        return "REFRESH MATERIALIZED VIEW " + before.name(view) + (withData ? "" : " WITH NO DATA");
    }

    private static List<Undo> drop(DropView drop, Before before) {
        Optional<View> view = before.schema().view(drop.view());
        if (view.isEmpty()) {
            return drop.ifExists()
                    ? List.of()
                    : List.of(Undo.left("create view " + drop.view() + " again: what made it is not known here"));
        }
        if (before.isNew(drop.view())) {
            return List.of();
        }
        List<Undo> undo = new ArrayList<>(List.of(again(view.get(), before)));
        if (drop.cascade()) {
            Schema after = before.after(drop);
            undo.addAll(new Lost(before, after).viewsReading(drop.view()));
        }
        return undo;
    }
}
