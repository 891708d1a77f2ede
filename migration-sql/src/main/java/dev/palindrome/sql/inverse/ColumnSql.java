package dev.palindrome.sql.inverse;

import dev.palindrome.sql.ast.Constraint;
import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.FloatValue;
import dev.palindrome.sql.ast.IntegerValue;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.naming.ChosenNames;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Column.Generation;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the definitions of columns. */
final class ColumnSql {

    private static final Map<String, String> SERIALS =
            Map.of("int2", "smallserial", "int4", "serial", "int8", "bigserial");

    private final Table table;
    private final Before before;

    ColumnSql(Table table, Before before) {
        this.table = table;
        this.before = before;
    }

    /** The definition with everything but constraints that have a name of their own, if it can be written. */
    Optional<String> definition(Column column) {
        String name = Spelling.identifier(column.name()) + " ";
        boolean primary = table.primaryKey()
                .filter(key -> key.columns().contains(column.name()))
                .isPresent();
        String notNull = column.notNull() && !primary && !isNamedNotNull(column) ? " NOT NULL" : "";
        if (isSerial(column)) {
            return Optional.of(name + SERIALS.get(column.type().name().name()));
        }
        String collation =
                column.collation().map(one -> " COLLATE " + collation(one)).orElse("");
        return before.spelling()
                .type(column.type())
                .flatMap(type -> values(column).map(values -> name + type + collation + values + notNull));
    }

    private boolean isNamedNotNull(Column column) {
        return table.constraints().stream()
                .anyMatch(one -> one instanceof NotNull notNull
                        && !notNull.plain()
                        && notNull.column().equals(column.name()));
    }

    static String collation(QualifiedName name) {
        return name.schema().equals("pg_catalog") ? Spelling.identifier(name.name()) : name.sql();
    }

    /** Whether it is as {@code serial} makes it. */
    boolean isSerial(Column column) {
        return column.generation() == Generation.SERIAL
                && column.notNull()
                && SERIALS.containsKey(column.type().name().name())
                && column.sequence().filter(chosen(column)::equals).isPresent();
    }

    private QualifiedName chosen(Column column) {
        Schema nothing = Schema.unknown(List.of());
        return new ChosenNames(nothing).relation(table.name(), List.of(column.name()), "seq");
    }

    private Optional<String> values(Column column) {
        return switch (column.generation()) {
            case IDENTITY -> identity(column).map(text -> " " + text);
            case STORED, VIRTUAL ->
                column.defaultValue()
                        .flatMap(value -> Expression.of(value, table))
                        .map(text -> " GENERATED ALWAYS AS (" + text + ") "
                                + column.generation().name());
            default ->
                column.defaultValue().isEmpty()
                        ? Optional.of("")
                        : defaultValue(column).map(text -> " DEFAULT " + text);
        };
    }

    /** The default as it stands behind DEFAULT. */
    Optional<String> defaultValue(Column column) {
        return column.defaultValue()
                .flatMap(value -> Expression.of(value, table))
                .map(ColumnSql::guarded);
    }

    /** DEFAULT takes what binds tighter than AND, OR and NOT; more stands in parentheses. */
    private static String guarded(String text) {
        return text.matches("(?s)[\\w.]+\\(.*\\)|'[^']*'(::[\\w ]+)?|[\\w.]+|-[0-9.]+") ? text : "(" + text + ")";
    }

    /** How an identity column is defined. */
    Optional<String> identity(Column column) {
        if (column.identity().isEmpty()) {
            return Optional.empty();
        }
        boolean always = column.identity()
                .map(Constraint::generatedWhen)
                .filter("a"::equals)
                .isPresent();
        List<String> options = new ArrayList<>();
        if (column.sequence().isPresent() && !column.sequence().get().equals(chosen(column))) {
            options.add("SEQUENCE NAME " + column.sequence().get().sql());
        }
        for (Node option : column.identity().map(Constraint::options).orElse(List.of())) {
            Optional<String> text = option instanceof DefElem element ? sequenceOption(element) : Optional.empty();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            text.filter(one -> !one.isEmpty()).ifPresent(options::add);
        }
        String in = options.isEmpty() ? "" : " (" + String.join(" ", options) + ")";
        return Optional.of("GENERATED " + (always ? "ALWAYS" : "BY DEFAULT") + " AS IDENTITY" + in);
    }

    private static Optional<String> sequenceOption(DefElem option) {
        String name = option.defname() == null ? "" : option.defname();
        Optional<String> number = number(option.arg());
        return switch (name) {
            case "sequence_name" -> Optional.of("");
            case "start" -> number.map(value -> "START WITH " + value);
            case "increment" -> number.map(value -> "INCREMENT BY " + value);
            case "minvalue", "maxvalue" -> number.map(value -> name.toUpperCase(Locale.ROOT) + " " + value);
            case "cache" -> number.map(value -> "CACHE " + value);
            case "cycle" -> Optional.of("CYCLE");
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(@Nullable Node value) {
        if (value instanceof IntegerValue number) {
            return Optional.of(String.valueOf(number.ival()));
        }
        return value instanceof FloatValue number ? Optional.of(number.fval()) : Optional.empty();
    }
}
