package dev.palindrome.engine.proof;

import dev.palindrome.engine.catalog.ObjectKind;
import dev.palindrome.engine.catalog.Residue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The SQL that a downgrade lacks, as far as a difference says it; what it does not say is described in a comment, for
 * somebody who knows.
 */
final class Mending {

    private Mending() {}

    /** One statement or comment for each difference. */
    static String sql(List<Residue> residue) {
        return residue.stream().map(Mending::sql).collect(Collectors.joining("\n"));
    }

    private static String sql(Residue residue) {
        Optional<String> statement = switch (residue.change()) {
            case LEFT_BEHIND -> drop(residue);
            case LOST -> residue.before().flatMap(definition -> create(residue, definition));
            case CHANGED -> residue.attribute().flatMap(attribute -> alter(residue, attribute));
        };
        return statement.map(text -> text + ";").orElseGet(() -> comment(residue));
    }

    private static Optional<String> drop(Residue residue) {
        Part part = Part.of(residue.object());
        return Optional.ofNullable(
                switch (residue.kind()) {
                    case SCHEMA,
                            EXTENSION,
                            COLLATION,
                            DOMAIN,
                            SEQUENCE,
                            FUNCTION,
                            PROCEDURE,
                            AGGREGATE,
                            TABLE,
                            FOREIGN_TABLE,
                            VIEW,
                            MATERIALIZED_VIEW,
                            INDEX,
                            STATISTICS,
                            PUBLICATION -> "DROP " + keyword(residue.kind()) + " " + residue.object();
                    case ENUM, TYPE -> "DROP TYPE " + residue.object();
                    case COLUMN, CONSTRAINT ->
                        "ALTER TABLE " + part.parent() + " DROP " + keyword(residue.kind()) + " " + part.name();
                    case TRIGGER, RULE, POLICY ->
                        "DROP " + keyword(residue.kind()) + " " + part.name() + " ON " + part.parent();
                    default -> null;
                });
    }

    private static Optional<String> create(Residue residue, String definition) {
        Part part = Part.of(residue.object());
        return switch (residue.kind()) {
            case CONSTRAINT ->
                Optional.of("ALTER TABLE " + part.parent() + " ADD CONSTRAINT " + part.name() + " "
                        + withoutEnd(definition));
            case COLUMN -> Optional.of("ALTER TABLE " + part.parent() + " ADD COLUMN " + withoutEnd(definition));
            default ->
                definition.toUpperCase(Locale.ROOT).startsWith("CREATE ")
                        ? Optional.of(withoutEnd(definition))
                        : Optional.empty();
        };
    }

    private static Optional<String> alter(Residue residue, String attribute) {
        if (residue.kind() != ObjectKind.COLUMN) {
            return Optional.empty();
        }
        Part part = Part.of(residue.object());
        String column = "ALTER TABLE " + part.parent() + " ALTER COLUMN " + part.name();
        return switch (attribute) {
            case "not null" ->
                Optional.of(column + (residue.before().equals(Optional.of("true")) ? " SET" : " DROP") + " NOT NULL");
            case "default" ->
                Optional.of(column
                        + residue.before().map(value -> " SET DEFAULT " + value).orElse(" DROP DEFAULT"));
            case "type" -> residue.before().map(type -> column + " TYPE " + type);
            default -> Optional.empty();
        };
    }

    private static String comment(Residue residue) {
        String what = residue.attribute().map(name -> name + " of ").orElse("")
                + residue.kind().word() + " " + residue.object();
        String text = switch (residue.change()) {
            case LEFT_BEHIND -> "remove " + what;
            case LOST ->
                "bring back " + what + residue.before().map(was -> ": " + was).orElse("");
            case CHANGED -> "put back " + what + ": " + residue.before().orElse("none");
        };
        return "-- " + text.replaceAll("\\R", "\n--   ");
    }

    private static String keyword(ObjectKind kind) {
        return kind.word().toUpperCase(Locale.ROOT);
    }

    private static String withoutEnd(String sql) {
        return sql.strip().replaceAll(";+$", "");
    }

    /**
     * The name of an object within another one.
     *
     * @param parent the other one's name
     * @param name its own
     */
    private record Part(String parent, String name) {

        /** Cuts at the last dot outside of quotes. */
        static Part of(String object) {
            boolean quoted = false;
            int cut = -1;
            for (int i = 0; i < object.length(); i++) {
                char c = object.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (c == '.' && !quoted) {
                    cut = i;
                }
            }
            return cut < 0 ? new Part("", object) : new Part(object.substring(0, cut), object.substring(cut + 1));
        }
    }
}
