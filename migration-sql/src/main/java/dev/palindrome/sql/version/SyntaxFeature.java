package dev.palindrome.sql.version;

import java.util.List;
import java.util.stream.Stream;

/**
 * Syntax that came after PostgreSQL 14: words of the grammar, options, settings. A test runs the example of each on servers of
 * both sides.
 *
 * <p>Functions are none of it: an older database may have one of its own by that name.
 */
public final class SyntaxFeature {

    private final int since;
    private final String title;
    private final String section;
    private final String example;
    private final Reader reader;
    private final List<NodeTest<?>> tests;

    SyntaxFeature(int since, Reader reader, String title, String section, String example, NodeTest<?>... tests) {
        this.since = since;
        this.reader = reader;
        this.title = title;
        this.section = section;
        this.example = example;
        this.tests = List.of(tests);
    }

    /**
     * Lists all of them.
     *
     * @return the oldest first
     */
    public static List<SyntaxFeature> all() {
        return Stream.of(SyntaxOf15.FEATURES, SyntaxOf16.FEATURES, SyntaxOf17.FEATURES, SyntaxOf18.FEATURES)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The first version that knows it.
     *
     * @return the major version
     */
    public int since() {
        return since;
    }

    /**
     * What it is called.
     *
     * @return a few words for a message
     */
    public String title() {
        return title;
    }

    /**
     * Where the manual has it.
     *
     * @return the title of a section, or of a command's page
     */
    public String section() {
        return section;
    }

    /**
     * A statement that has it.
     *
     * @return SQL
     */
    public String example() {
        return example;
    }

    /** What a server reads it with. */
    enum Reader {
        /** The grammar: a body with it cannot even be made, though the statement may never be reached. */
        GRAMMAR,
        /** The command itself, when it is run. */
        COMMAND
    }

    /**
     * Whether the grammar of an older server refuses it, and so a body in which it stands.
     *
     * @return false for options, settings and the like, which are looked at when the statement runs
     */
    public boolean isOfGrammar() {
        return reader == Reader.GRAMMAR;
    }

    /** What shows it, one of them; none if the tree does not tell. */
    List<NodeTest<?>> tests() {
        return tests;
    }

    @Override
    public String toString() {
        return title + " (" + since + ")";
    }
}
