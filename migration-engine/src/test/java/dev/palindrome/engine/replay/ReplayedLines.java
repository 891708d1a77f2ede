package dev.palindrome.engine.replay;

import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.DataType;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.NamedObject;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Routine;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Schema.Contents;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.Exclusion;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import dev.palindrome.sql.schema.TableConstraint.OnDelete;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import dev.palindrome.sql.schema.Trigger;
import dev.palindrome.sql.schema.UserType;
import dev.palindrome.sql.schema.UserType.Domain;
import dev.palindrome.sql.schema.UserType.Enumeration;
import dev.palindrome.sql.schema.View;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A replayed schema as lines, in the words of {@link ServerLines}. */
final class ReplayedLines {

    private final Schema schema;
    private final SortedSet<String> lines = new TreeSet<>();
    private final SortedSet<String> incomplete = new TreeSet<>();

    private ReplayedLines(Schema schema) {
        this.schema = schema;
    }

    /** What is known of the schemas. */
    static ReplayedLines of(Schema schema, Collection<String> schemas) {
        ReplayedLines lines = new ReplayedLines(schema);
        for (String name : schemas) {
            lines.add(schema.contentsOf(name));
        }
        return lines;
    }

    SortedSet<String> lines() {
        return lines;
    }

    /** The tables of which not everything is known, as lines name them. */
    SortedSet<String> incomplete() {
        return incomplete;
    }

    private void add(Contents contents) {
        contents.tables().forEach(name -> schema.table(name).ifPresent(this::add));
        contents.views().forEach(name -> schema.view(name).ifPresent(this::add));
        contents.types().forEach(name -> schema.type(name).ifPresent(this::add));
        contents.routines().forEach(name -> schema.routines(name).forEach(this::add));
        contents.objects().forEach(this::add);
    }

    private void add(Table table) {
        String name = table.name().toString();
        if (table.complete()) {
            lines.add("table|" + name + "|" + letter(table.shape().persistence())
                    + "|" + (table.shape().partitioned() ? "partitioned" : "ordinary")
                    + "|of "
                    + table.shape().parent().map(QualifiedName::toString).orElse("")
                    + "|inherits " + table.shape().inherits()
                    + "|rls " + table.rowSecurity().enabled() + ","
                    + table.rowSecurity().forced());
            lines.add("order|" + name + "|"
                    + table.columns().stream().map(Column::name).collect(Collectors.joining(",")));
            lines.add("triggers|" + name + "|"
                    + table.triggers().stream().map(Trigger::name).sorted().toList());
        } else {
            incomplete.add(name);
        }
        table.columns().forEach(column -> lines.add("column|" + name + "|" + column.name() + "|" + described(column)));
        table.constraints().stream()
                .filter(one -> !(one instanceof NotNull))
                .forEach(one -> lines.add("constraint|" + name + "|" + one.name() + "|" + described(one, table)));
        table.policies().forEach(policy -> lines.add("policy|" + name + "|" + described(policy)));
        schema.indexesOf(table.name()).forEach(this::add);
    }

    private static String letter(Table.Persistence persistence) {
        return switch (persistence) {
            case PERMANENT -> "p";
            case UNLOGGED -> "u";
            case TEMPORARY -> "t";
        };
    }

    private static String described(Column column) {
        String generation = switch (column.generation()) {
            case NONE, SERIAL -> "";
            case IDENTITY -> "identity";
            case STORED -> "s";
            case VIRTUAL -> "v";
        };
        return type(column.type())
                + "|" + (column.notNull() ? "not null" : "")
                + "|" + (column.defaultValue().isPresent() ? "default" : "")
                + "|" + generation
                + "|" + column.collation().map(QualifiedName::toString).orElse("")
                + "|" + column.sequence().map(QualifiedName::toString).orElse("");
    }

    /** PostgreSQL does not keep the number of dimensions apart. */
    private static String type(DataType type) {
        return type.toString().replaceAll("(\\[\\])+", "[]");
    }

    private String described(TableConstraint constraint, Table table) {
        if (constraint instanceof Check check) {
            return "c|" + sorted(check.columns()) + "|" + validity(check);
        }
        if (constraint instanceof UniqueKey key) {
            return (key.primary() ? "p" : "u") + "|" + key.columns();
        }
        if (constraint instanceof Exclusion exclusion) {
            return "x|" + exclusion.columns();
        }
        ForeignKey key = (ForeignKey) constraint;
        return "f|" + key.columns() + "|" + key.target() + "|" + targets(key, table) + "|"
                + key.onDelete().orElse(OnDelete.NO_ACTION) + "|" + validity(key);
    }

    private static String sorted(List<String> names) {
        return names.stream().sorted().toList().toString();
    }

    private static String validity(TableConstraint constraint) {
        return constraint.valid() ? "valid" : "not valid";
    }

    private List<String> targets(ForeignKey key, Table table) {
        if (!key.targetColumns().isEmpty()) {
            return key.targetColumns();
        }
        Table target = key.target().equals(table.name()) ? table : schema.tableOrUnknown(key.target());
        return target.constraints().stream()
                .filter(one -> one instanceof UniqueKey unique && unique.primary())
                .flatMap(one -> one.columns().stream())
                .toList();
    }

    private static String described(Policy policy) {
        List<String> roles = policy.roles().isEmpty() ? List.of("public") : policy.roles();
        return policy.name() + "|" + policy.command() + "|" + policy.permissive() + "|" + sorted(roles) + "|"
                + policy.using().isPresent() + "|" + policy.withCheck().isPresent();
    }

    private void add(Index index) {
        String elements = index.elements().stream()
                .map(element -> element.column().orElse("?") + (element.descending() ? " desc" : ""))
                .collect(Collectors.joining(","));
        lines.add("index|" + index.table() + "|" + index.name()
                + "|" + (index.unique() ? "unique" : "")
                + "|" + index.method()
                + "|" + elements
                + "|" + index.including()
                + "|" + (index.predicate().isPresent() ? "partial" : "")
                + "|" + (index.constraint() ? "constraint" : "")
                + "|" + (index.valid() ? "valid" : "not valid")
                + "|" + index.parent().map(QualifiedName::toString).orElse(""));
    }

    private void add(View view) {
        lines.add("view|" + view.name() + "|" + (view.materialized() ? "m" : "v") + "|" + view.populated() + "|"
                + new TreeSet<>(view.reads()));
        schema.indexesOf(view.name()).forEach(this::add);
    }

    private void add(UserType type) {
        if (type instanceof Enumeration enumeration) {
            lines.add("enum|" + type.name() + "|"
                    + enumeration.values().stream().map(UserType.Value::label).collect(Collectors.joining(",")));
        } else if (type instanceof Domain domain) {
            lines.add("domain|" + type.name() + "|" + type(domain.base()) + "|" + domain.notNull() + "|"
                    + sorted(domain.checks()));
        } else {
            lines.add("type|" + type.name());
        }
    }

    private void add(Routine routine) {
        lines.add("routine|" + routine.name() + "|" + (routine.procedure() ? "p" : "f") + "|" + routine.language()
                + "|" + routine.volatility() + "|"
                + routine.arguments().stream().map(ReplayedLines::type).toList());
    }

    private void add(NamedObject object) {
        if (object.kind().equals("sequence")) {
            lines.add("sequence|" + object.name());
        }
    }
}
