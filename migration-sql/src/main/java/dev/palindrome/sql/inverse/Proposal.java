package dev.palindrome.sql.inverse;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A downgrade that could be written: statements, and what is left to the author as comments between them. */
public final class Proposal {

    private final List<Line> lines;

    Proposal(List<Line> lines) {
        Set<Line> said = new HashSet<>();
        this.lines = lines.stream()
                .filter(line -> said.add(line) || line instanceof Line.Sql)
                .toList();
    }

    /**
     * What mends a downgrade.
     *
     * @param left what it leaves
     * @return the statements, in an order in which they can run behind it
     */
    public static Proposal mending(List<Leftover> left) {
        return new Proposal(left.stream()
                .sorted(Comparator.comparing(Leftover::turn))
                .flatMap(one -> one.lines().stream())
                .toList());
    }

    /**
     * Whether it has a statement.
     *
     * @return false if there is nothing to propose
     */
    public boolean hasStatements() {
        return lines.stream().anyMatch(Line.Sql.class::isInstance);
    }

    /**
     * The statements.
     *
     * @return each without a semicolon, in order
     */
    public List<String> statements() {
        return lines.stream()
                .filter(Line.Sql.class::isInstance)
                .map(line -> ((Line.Sql) line).sql())
                .toList();
    }

    /**
     * What is left to the author.
     *
     * @return what SQL cannot take back or nobody knows, in words
     */
    public List<String> left() {
        return lines.stream()
                .filter(Line.Left.class::isInstance)
                .map(line -> ((Line.Left) line).text())
                .toList();
    }

    /**
     * The proposal as a script.
     *
     * @return the statements with semicolons, what is left as comments, one behind the other
     */
    public String sql() {
        return lines.stream().map(Proposal::written).collect(Collectors.joining("\n"));
    }

    private static String written(Line line) {
        if (line instanceof Line.Sql statement) {
            return statement.sql() + ";";
        }
        return line instanceof Line.Note note
                ? comment(note.text())
                : comment("left to do: " + ((Line.Left) line).text());
    }

    private static String comment(String text) {
        return "-- " + text.replaceAll("\\R\\s*", " ");
    }
}
