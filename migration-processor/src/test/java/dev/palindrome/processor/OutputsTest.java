package dev.palindrome.processor;

import static dev.palindrome.processor.TestSources.FIRST;
import static dev.palindrome.processor.TestSources.first;
import static dev.palindrome.processor.TestSources.revision;
import static dev.palindrome.processor.TestSources.second;
import static dev.palindrome.processor.TestSources.upgrading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestJson;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.processor.CompilerRun.Result;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sound history is written to. */
final class OutputsTest {

    private static final String REPORT = "target/migrations/compile.json";

    private static final String MIGRATIONS = "target/classes/META-INF/migrations/";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private static CompilerRun project(Path folder) {
        return new CompilerRun(folder)
                .source(
                        "@MigrationHistory(postgres = 15, schemas = {\"core\", \"public\"})\npackage a;\nimport dev.palindrome.migration.*;\n")
                .source(first())
                .source(
                        "package a;\nfinal class Sql {\n    static final String B = \"CREATE TABLE b (id int PRIMARY KEY)\";\n}\n")
                .source(upgrading("steps.sql(Sql.B + \";\");\nsteps.sqlFile(\"c.sql\");"))
                .file("src/main/resources/a/c.sql", "CREATE TABLE c (id int PRIMARY KEY);\n")
                .source(revision("a.deeper", "Third", "202601010002_third", "202601010001_second"));
    }

    @Test
    void writesManifestSourcesRegistriesAndServices() {
        Result result = project(folder).compile();

        assertThat(result.success()).as(result.messages().toString()).isTrue();
        for (String path : List.of(
                MIGRATIONS + "main.json",
                MIGRATIONS + "main.sources.json",
                "target/classes/META-INF/services/dev.palindrome.migration.MigrationRegistry",
                "target/classes/a/PalindromeMigrations.java",
                "target/classes/a/deeper/PalindromeMigrations.java",
                "target/migrations/compile.json")) {
            Golden.of(OutputsTest.class, path.substring(path.indexOf('/') + 1).replace('/', '_') + ".txt")
                    .holds(result.file(path));
        }
    }

    @Test
    void writesTheSameBytesInAnotherFolderOrderLocaleAndTimeZone() throws IOException {
        Result one = project(folder).compile();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Result other;
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            CompilerRun run = project(elsewhere);
            List<Path> reversed = new ArrayList<>();
            try (Stream<Path> files = Files.walk(elsewhere.resolve("src/main/java"))) {
                files.filter(Files::isRegularFile).sorted().forEach(reversed::add);
            }
            Collections.reverse(reversed);
            other = run.compile(reversed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(other.outputs()).isEqualTo(one.outputs());
    }

    @Test
    void keepsTheOthersWhenOneClassIsCompiledAlone() {
        CompilerRun run = project(folder);
        SortedMap<String, String> whole = run.compile().outputs();

        Result again = run.compileOnly("src/main/java/a/First.java");

        assertThat(again.success()).as(again.diagnostics().toString()).isTrue();
        assertThat(again.messages()).isEmpty();
        SortedMap<String, String> outputs = new TreeMap<>(again.outputs());
        // what the other classes make was not there to judge by, and the report says so
        assertThat(outputs.remove(REPORT)).contains("\"unseen\": [\n    \"a.Second\",\n    \"a.deeper.Third\"\n  ]");
        assertThat(whole.remove(REPORT)).contains("\"unseen\": []");
        assertThat(outputs).isEqualTo(whole);
    }

    @Test
    void warnsOfNothingWhenAllIsCompiledAgainAsMavenDoesIt() {
        CompilerRun run = project(folder)
                .option("-s")
                .option(folder.resolve("target/generated-sources").toString())
                .option("-sourcepath")
                .option(folder.resolve("src/main/java")
                        + File.pathSeparator
                        + folder.resolve("target/generated-sources"));
        run.folder("target/generated-sources");
        SortedMap<String, String> once = run.compile().outputs();
        run.source(upgrading("steps.sql(\"CREATE TABLE other (id int PRIMARY KEY)\");"))
                .compile();

        Result again = run.source(upgrading("steps.sql(Sql.B + \";\");\nsteps.sqlFile(\"c.sql\");"))
                .compile();

        assertThat(again.diagnostics()).isEqualTo(List.of());
        assertThat(again.success()).isTrue();
        assertThat(once).isEqualTo(again.outputs()).containsKey("target/generated-sources/a/PalindromeMigrations.java");
    }

    @Test
    void followsAChangeOfOneClassAndADeletionOfAnother() throws IOException {
        CompilerRun run = project(folder);
        run.compile();
        run.source(upgrading("steps.sql(\"CREATE TABLE other (id int PRIMARY KEY)\");"));
        run.delete("src/main/java/a/deeper/Third.java").delete("target/classes/a/deeper/Third.class");

        Result again = run.compileOnly("src/main/java/a/Second.java");

        assertThat(again.success()).as(again.diagnostics().toString()).isTrue();
        Manifest manifest = manifest(again);
        assertThat(manifest.revisions().stream().map(ManifestRevision::className))
                .containsExactly("a.First", "a.Second");
        assertThat(again.file("target/classes/META-INF/services/dev.palindrome.migration.MigrationRegistry"))
                .isEqualTo("a.PalindromeMigrations\n");
    }

    @Test
    void separatesHistories() {
        Result result = project(folder)
                .source(
                        "@MigrationHistory(name = \"billing\", ids = IdFormat.SEQUENTIAL)\npackage a.billing;\nimport dev.palindrome.migration.*;\n")
                .source(revision("a.billing.invoices", "Invoices", "001_invoices", ""))
                .compile();

        assertThat(result.messages()).isEmpty();
        assertThat(manifest(result).revisions()).hasSize(3);
        assertThat(result.file(MIGRATIONS + "billing.json")).contains("\"head\": \"001_invoices\"");
    }

    @Test
    void changesTheChecksumWithTheBodyAndNotWithItsFormat() {
        String loop = "for (int i = 0; i < 2; i++) {\n    steps.sql(\"SELECT 1\");\n}";
        String formatted = "for ( int i=0 ; i<2 ; i++ ) { // twice\n  steps . sql( \"SELECT 1\" ) ;\n\n}";

        assertThat(checksum("steps.sql(\"select  1 -- one\");")).isEqualTo(checksum("steps.sql(\"SELECT 1\");"));
        assertThat(checksum("steps.sql(\"SELECT 2\");")).isNotEqualTo(checksum("steps.sql(\"SELECT 1\");"));
        assertThat(checksum("String one = \"1\";\nsteps.sql(\"SELECT \" + one);"))
                .isEqualTo(checksum("steps.sql(\"SELECT 1\");"));
        assertThat(checksum(formatted)).isEqualTo(checksum(loop));
        assertThat(checksum(loop.replace("i < 2", "i < 3"))).isNotEqualTo(checksum(loop));
    }

    @Test
    void countsAFileTheSameWithWindowsLineEndsAndAByteOrderMark() {
        String sql = "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$\n  SELECT 1\n$$;\n";
        CompilerRun run = new CompilerRun(folder).source(first()).source(upgrading("steps.sqlFile(\"f.sql\");"));
        String file = "src/main/resources/a/f.sql";

        Manifest unix = manifest(run.file(file, sql).compile());
        Manifest windows =
                manifest(run.file(file, "\uFEFF" + sql.replace("\n", "\r\n")).compile());
        Manifest edited =
                manifest(run.file(file, sql.replace("SELECT 1", "SELECT 2")).compile());

        assertThat(windows.chainHash()).isPresent().isEqualTo(unix.chainHash());
        assertThat(edited.chainHash()).isNotEqualTo(unix.chainHash());
    }

    private String checksum(String upgrade) {
        Result result = new CompilerRun(folder)
                .source(first())
                .source(second("", upgrade, "steps.sql(\"SELECT 1\");"))
                .compile();
        return manifest(result).revisions().get(1).checksum().orElseThrow().value();
    }

    private static Manifest manifest(Result result) {
        return ManifestJson.read("main.json", result.manifest()).manifest().orElseThrow();
    }

    @Test
    void namesTheFirstOfAHistoryByItsId() {
        assertThat(manifest(project(folder).compile()).revisions().get(0).id().value())
                .isEqualTo(FIRST);
    }
}
