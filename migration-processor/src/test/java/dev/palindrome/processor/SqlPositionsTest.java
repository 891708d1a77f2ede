package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.first;
import static dev.palindrome.processor.TestSources.upgrading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.processor.CompilerRun.Result;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An error in SQL is shown at the character that it is about, however the SQL is written in Java. */
final class SqlPositionsTest {

    /** The word that the error is about; it stands once in each source. */
    private static final String WRONG = "COMMIT";

    @TempDir
    private Path folder;

    /**
     * Ways to write a step whose last statement is wrong.
     *
     * @param name the way
     * @param statements the body of the upgrade
     */
    record Way(String name, String statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way("a string", "steps.sql(\"SELECT 1; COMMIT\");"),
                new Way("behind escapes", "steps.sql(\"SELECT '\\\\ \\\" \\t\\n \\101 \\u0041'; COMMIT\");"),
                new Way("behind tabs", "\t\tsteps.sql(\"SELECT\t1;\tCOMMIT\");"),
                new Way("a sum of literals", "steps.sql(\"SELECT 1;\" + \" \"\n    + \"COMMIT\");"),
                new Way("a sum with a number", "steps.sql(\"SELECT \" + 1 + (\"; \" + \"COMMIT\"));"),
                new Way("a local constant", "final String sql = \"SELECT 1; COMMIT\";\nsteps.sql(sql);"),
                new Way("a text block", block("SELECT 1;", "COMMIT;")),
                new Way("a deeper line", block("SELECT 1;", "        COMMIT;")),
                new Way("behind a joined line", block("SELECT \\", "  1; COMMIT")),
                new Way("behind escapes in a block", block("SELECT '\\101\\u0041\\s\\\\'; COMMIT;")));
    }

    private static String block(String... lines) {
        String quotes = "\"\"\"";
        return "steps.sql(" + quotes + "\n    " + String.join("\n    ", lines) + "\n    " + quotes + ");";
    }

    @ParameterizedTest
    @MethodSource("ways")
    void showsTheWordWithLineFeeds(Way way) {
        showsTheWord(upgrading(way.statements()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void showsTheWordWithWindowsLineEnds(Way way) {
        showsTheWord(upgrading(way.statements()).replace("\n", "\r\n"));
    }

    private void showsTheWord(String source) {
        Result result = new CompilerRun(folder).source(first()).source(source).compile();

        Diagnostic<? extends JavaFileObject> said = only(result);
        assertThat(said.getPosition()).isEqualTo(source.indexOf(WRONG));
        assertThat(said.getMessage(null)).startsWith("src/main/java/a/Second.java:" + place(source) + ": [PAL101]");
    }

    @Test
    void showsTheWordInTheClassThatHasTheConstant() {
        String constants = """
                package a;

                final class Texts {
                    static final String BEGIN = "SELECT 1;";
                    static final String END = BEGIN + " COMMIT";
                }
                """;

        Result result = new CompilerRun(folder)
                .source(first())
                .source(constants)
                .source(upgrading("steps.sql(Texts.END);"))
                .compile();

        assertThat(only(result).getMessage(null))
                .startsWith("src/main/java/a/Texts.java:" + place(constants) + ": [PAL101]");
    }

    @Test
    void namesTheLineOfAResourceAndPointsToItsName() {
        String sql = "SELECT 1;\r\n\tSELECT 2; COMMIT;\r\n";
        String source = upgrading("steps.sqlFile(\"b.sql\");");

        Result result = new CompilerRun(folder)
                .source(first())
                .source(source)
                .file("src/main/resources/a/b.sql", sql)
                .compile();

        assertThat(only(result).getPosition()).isEqualTo(source.indexOf("b.sql"));
        assertThat(only(result).getMessage(null)).startsWith("src/main/resources/a/b.sql:2:12: [PAL101]");
    }

    private static Diagnostic<? extends JavaFileObject> only(Result result) {
        List<Diagnostic<? extends JavaFileObject>> all = result.diagnostics();
        assertThat(all).as(result.messages().toString()).hasSize(1);
        return all.get(0);
    }

    /** Line and column as editors count them, by another way than the processor's. */
    private static String place(String source) {
        String before = source.substring(0, source.indexOf(WRONG));
        int line = before.split("\n", -1).length;
        return line + ":" + (before.length() - before.lastIndexOf('\n'));
    }
}
