package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.first;
import static dev.palindrome.processor.TestSources.revision;
import static dev.palindrome.processor.TestSources.second;
import static dev.palindrome.processor.TestSources.upgrading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.processor.CompilerRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a fix is text to paste, it is pasted as the compiler printed it, and the project compiles. */
final class PastedFixTest {

    private static final String SECOND = "src/main/java/a/Second.java";
    private static final String PACKAGE = "src/main/java/a/package-info.java";
    private static final String LOCK = "src/main/migrations/main.lock";
    private static final String SELECT = "steps.sql(\"SELECT 1\");";
    private static final String NOTHING = "// nothing";

    /** Whole lines of a fix that start so, and what stands in the file instead of each. */
    private static final String REVISION = "@Revision\\(.*?\\)";

    private static final String WAIVER = "@Waiver\\(.*\\)";

    /** Where a class begins; in front of it stand its annotations. */
    private static final String BEFORE_CLASS = "(?m)^(?=final class)";

    private static final String UPGRADE =
            "    @Override public void upgrade(Steps steps) { steps.sql(\"SELECT 1\"); }\n";
    private static final String BODIES =
            " {\n" + UPGRADE + "    @Override public void downgrade(Steps steps) { steps.sql(\"SELECT 1\"); }\n";

    @TempDir
    private Path folder;

    /**
     * A project that does not compile, and how its fix is used.
     *
     * @param code the code of the diagnostic
     * @param files the project's files, by path
     * @param text what of the fix is the text to paste
     * @param into the file to paste it into
     * @param place what it replaces there; if that is an empty match, it is added
     */
    record Case(String code, Map<String, String> files, Pattern text, String into, Pattern place) {

        @Override
        public String toString() {
            return code + " " + text;
        }

        /** The text of the fix, with what a person has to fill in. */
        String textIn(String message) {
            String fix = message.lines()
                    .dropWhile(line -> !line.startsWith("    fix: "))
                    .takeWhile(line -> !line.startsWith("    see: "))
                    .map(line -> line.substring("    fix: ".length()))
                    .reduce("", (lines, line) -> lines + line + "\n");
            Matcher matcher = text.matcher(fix);
            assertThat(matcher.find()).as(fix).isTrue();
            return matcher.group()
                    .replace("owner = \"...\"", "owner = \"payments\"")
                    .replace("risk = \"...\"", "risk = \"restore from backup\"")
                    .replace("steps.sql(\"...\")", "steps.sql(\"DROP VIEW v\")");
        }

        /** The file with the text in its place. */
        String pasted(String file, String text) {
            Matcher matcher = place.matcher(file);
            assertThat(matcher.find()).as(file).isTrue();
            String end = matcher.group().isEmpty() ? "\n" : "";
            return file.substring(0, matcher.start()) + text + end + file.substring(matcher.end());
        }
    }

    private static Case of(String code, String text, String into, String place, String... sources) {
        Map<String, String> files = new TreeMap<>();
        for (String source : sources) {
            files.put(TestSources.pathOf(source), source);
        }
        return new Case(code, files, Pattern.compile("(?m)^" + text + ".*$"), into, Pattern.compile(place));
    }

    /** A case whose text replaces what looks like itself, in the second revision. */
    private static Case replacing(String code, String text, String... sources) {
        return of(code, text, SECOND, text, sources);
    }

    private static Case withFile(Case project, String path, String text) {
        Map<String, String> files = new TreeMap<>(project.files());
        files.put(path, text);
        return new Case(project.code(), files, project.text(), project.into(), project.place());
    }

    private static String linked(String id, String parent) {
        return revision("Second", id, parent);
    }

    private static String declared(String declaration) {
        return "package a;\nimport dev.palindrome.migration.*;\n"
                + "@Revision(id = \"202601010001_second\", parent = \"202601010000_first\")\n" + declaration + "\n";
    }

    private static String nested(String declaration) {
        return "package a;\nimport dev.palindrome.migration.*;\nfinal class Outer {\n"
                + "  @Revision(id = \"202601010001_second\", parent = \"202601010000_first\")\n" + declaration + BODIES
                + "}\n}\n";
    }

    private static String history(String values) {
        return "@MigrationHistory(" + values + ")\npackage a;\n\nimport dev.palindrome.migration.*;\n";
    }

    private static String waived(String values) {
        return second("@Waiver(rule = \"missing-downgrade\", " + values + ")", SELECT, NOTHING);
    }

    static Stream<Case> cases() {
        return Stream.of(chain(), classes(), downgrades(), settings(), filesBesideTheSources())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> chain() {
        String outer = "202601010000_first";
        String first = first();
        return Stream.of(
                replacing("PAL001", REVISION, first, linked(outer, "")),
                replacing("PAL002", "parent = \"[^\"]*\"", first, linked("202601010001_second", "202601010000_frist")),
                replacing(
                        "PAL003",
                        REVISION,
                        first,
                        linked("202601010001_second", "202601010002_third"),
                        revision("Third", "202601010002_third", "202601010001_second")),
                replacing(
                        "PAL004",
                        REVISION,
                        first,
                        linked("202601010002_second", outer),
                        revision("Other", "202601010001_other", outer)),
                replacing("PAL005", REVISION, first, linked("202601010001_second", "")),
                replacing("PAL010", REVISION, first, linked("add profiles!", outer)),
                replacing("PAL011", REVISION, first, linked("add_profiles", outer)),
                replacing("PAL012", REVISION, first, linked("202613450000_x", outer)),
                replacing("PAL013", REVISION, first, linked("209901010000_x", outer)),
                replacing("PAL014", REVISION, first, linked("202501010000_x", outer)));
    }

    private static Stream<Case> classes() {
        String header = "(static )?final class Second";
        String outer = "src/main/java/a/Outer.java";
        return Stream.of(
                of("PAL020", header, SECOND, header, first(), declared("final class Second" + BODIES + "}")),
                of(
                        "PAL021",
                        header,
                        SECOND,
                        "abstract class Second implements Migration",
                        first(),
                        declared("abstract class Second implements Migration" + BODIES + "}")),
                of(
                        "PAL022",
                        header,
                        SECOND,
                        "final class Second<T> implements Migration",
                        first(),
                        declared("final class Second<T> implements Migration" + BODIES + "}")),
                of(
                        "PAL023",
                        header,
                        outer,
                        "final class Second implements Migration",
                        first(),
                        nested("  final class Second implements Migration")),
                of(
                        "PAL023",
                        header,
                        outer,
                        "private static final class Second implements Migration",
                        first(),
                        nested("  private static final class Second implements Migration")),
                of(
                        "PAL024",
                        "Second\\(\\) \\{}",
                        SECOND,
                        "(?=Second\\(int n\\))",
                        first(),
                        declared("final class Second implements Migration" + BODIES + "    Second(int n) {}\n}")));
    }

    private static Stream<Case> downgrades() {
        String reason = "owner = \"payments\", risk = \"restore from backup\"";
        String without = declared("final class Second implements Migration {\n" + UPGRADE + "}");
        String empty = second("", SELECT, NOTHING);
        String method = "@Override(?s:.*?)^}";
        String changes = "steps.sql(\"CREATE TABLE t (id int PRIMARY KEY, \\\"n\\\" text COLLATE \\\"C\\\");"
                + " COMMENT ON TABLE t IS 'it''s \\\\ here'\");";
        String made = without.replace(SELECT, changes);
        String makesTwo = "steps.sql(\"CREATE TABLE t (id int PRIMARY KEY); CREATE TABLE u (id int PRIMARY KEY)\");";
        return Stream.of(
                of("PAL030", method, SECOND, "(?m)^(?=}$)", first(), without),
                of("PAL030", method, SECOND, "(?m)^(?=}$)", first(), made),
                of(
                        "PAL031",
                        method,
                        SECOND,
                        "(?m)@Override\\s+public void downgrade\\((?s:.*?)}",
                        first(),
                        second("", changes, NOTHING)),
                of(
                        "PAL589",
                        "steps\\.sql\\((?s:.*?)\\);",
                        SECOND,
                        "(?<=DROP TABLE t\"\\);)",
                        first(),
                        second("", makesTwo, "steps.sql(\"DROP TABLE t\");")),
                of("PAL030", WAIVER, SECOND, BEFORE_CLASS, first(), without),
                of("PAL031", WAIVER, SECOND, BEFORE_CLASS, first(), empty),
                replacing("PAL032", "rule = \"[^\"]*\"", first(), waived(reason).replace("downgrade\"", "downgrad\"")),
                replacing("PAL033", "owner = \"[^\"]*\"", first(), waived(reason.replace("payments", "TODO"))),
                replacing("PAL034", "risk = \"[^\"]*\"", first(), waived("owner = \"payments\", risk = \"none\"")),
                replacing("PAL035", "expires = \"[^\"]*\"", first(), waived(reason + ", expires = \"2026-05-31\"")),
                replacing("PAL036", "expires = \"[^\"]*\"", first(), waived(reason + ", expires = \"31.01.2027\"")));
    }

    private static Stream<Case> settings() {
        String annotation = "@MigrationHistory\\(.*\\)";
        return Stream.of(
                of("PAL040", annotation, PACKAGE, annotation, first(), history("name = \"Main History\"")),
                of("PAL041", annotation, PACKAGE, annotation, first(), history("postgres = 9")),
                of(
                        "PAL042",
                        annotation,
                        PACKAGE,
                        annotation,
                        revision("Second", "001_second", ""),
                        history("ids = IdFormat.PATTERN")),
                of(
                        "PAL043",
                        annotation,
                        "src/main/java/b/package-info.java",
                        annotation,
                        first(),
                        history("name = \"main\""),
                        history("name = \"main\"").replace("package a", "package b")),
                of(
                        "PAL044",
                        "name = \"[^\"]*\"",
                        PACKAGE,
                        "name = \"[^\"]*\"",
                        first(),
                        history("rules = @Rule(name = \"prefer-txt\", severity = Severity.OFF)")));
    }

    private static Stream<Case> filesBesideTheSources() {
        return Stream.of(
                withFile(of("PAL055", "head ", LOCK, "(?m)^head .*$", first()), LOCK, "head 202601010000_other\n"),
                withFile(
                        replacing(
                                "PAL105",
                                "steps\\.sqlFile\\(.*\\);",
                                first(),
                                upgrading("steps.sqlFile(\"createb.sql\");")),
                        "src/main/resources/a/create_b.sql",
                        "CREATE TABLE b (id int PRIMARY KEY);"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithTheFixPasted(Case project) throws IOException {
        CompilerRun run = new CompilerRun(folder);
        project.files().forEach(run::file);

        String message = run.compile().messages().stream()
                .filter(one -> one.contains("[" + project.code() + "]"))
                .findFirst()
                .orElseThrow();
        String text = project.textIn(message);
        Path file = folder.resolve(project.into());
        String after = project.pasted(Files.readString(file), text);
        Result result = run.file(project.into(), after).compile();

        assertThat(result.diagnostics()).as(after).isEqualTo(List.of());
        assertThat(result.success()).isTrue();
    }
}
