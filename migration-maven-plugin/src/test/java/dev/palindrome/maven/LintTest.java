package dev.palindrome.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.palindrome.maven.testing.TestMaven;
import dev.palindrome.maven.testing.TestModule;
import dev.palindrome.maven.testing.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code migrations:lint} on plain files, in a directory without a project's classes. */
final class LintTest {

    private static final Path SCHEMA = Path.of("../docs/json/lint.schema.json");

    @TempDir
    private Path folder;

    private TestModule directory;

    @BeforeEach
    void anEmptyDirectory() {
        directory = TestModule.empty(folder);
    }

    @Test
    void listsEveryFileWithLinesThatCountFromOne() throws IOException {
        directory.file("db/1_safe.sql", "CREATE TABLE a (id bigint PRIMARY KEY);\n");
        directory.file("db/2_drop.sql", "-- a table of old\n  DROP TABLE b;\n");

        lint("-Dmigrations.files=db").failed();

        String report = directory.read("report.json");
        assertThat(report).satisfies(LintTest::fitsItsSchema);
        assertThat(findings(report, 0)).isEmpty();
        assertThat(findings(report, 1)).singleElement().satisfies(finding -> {
            assertThat(finding.get("rule").getAsString()).isEqualTo("ban-drop-table");
            assertThat(finding.get("severity").getAsString()).isEqualTo("error");
            assertThat(finding.get("line").getAsInt()).isEqualTo(2);
            assertThat(finding.get("column").getAsInt()).isEqualTo(3);
        });
    }

    @Test
    void failsWithItsCodeAndItsExitStatus() {
        directory.file("a.sql", "DROP TABLE b;");

        assertThat(maven("-Dmigrations.files=a.sql").failed())
                .contains("1 found in 1 file, of which 1 fail the build")
                .endsWith("PAL418 exit=2");
    }

    @Test
    void isGreenWhereNothingWeighsEnough() {
        directory.file("a.sql", "CREATE TABLE a (name text);");

        maven("-Dmigrations.files=a.sql").succeeds();
        maven("-Dmigrations.files=a.sql -Dmigrations.failOn=warning").failed();
        directory.file("a.sql", "DROP TABLE b;");
        maven("-Dmigrations.files=a.sql -Dmigrations.failOn=never").succeeds();
    }

    @Test
    void takesFilesByPattern() throws IOException {
        directory.file("db/1_a.up.sql", "CREATE TABLE a (id bigint PRIMARY KEY);");
        directory.file("db/1_a.down.sql", "DROP TABLE a;");

        lint("-Dmigrations.files=db/*.up.sql").succeeds();

        assertThat(paths(directory.read("report.json"))).containsExactly("db/1_a.up.sql");
    }

    @Test
    void readsAHistoryInTheOrderOfItsNumbers() throws IOException {
        directory.file("db/9_a.up.sql", "CREATE TABLE a (id bigint PRIMARY KEY, b int NOT NULL);");
        directory.file("db/9_a.down.sql", "DROP TABLE a;");
        directory.file("db/10_b.up.sql", "CREATE INDEX a_b_idx ON a (b);");
        directory.file("db/10_b.down.sql", "DROP INDEX a_b_idx;");

        lint("-Dmigrations.files=db -Dmigrations.lintAs=history").failed();

        String report = directory.read("report.json");
        assertThat(paths(report))
                .containsExactly("db/10_b.down.sql", "db/10_b.up.sql", "db/9_a.down.sql", "db/9_a.up.sql");
        assertThat(findings(report, 0)).as("drops what its own upgrade made").isEmpty();
        assertThat(findings(report, 1))
                .extracting(finding -> finding.get("rule").getAsString())
                .containsExactly("require-concurrent-index-creation");
        assertThat(findings(report, 2)).isEmpty();
        assertThat(findings(report, 3)).isEmpty();
    }

    @Test
    void meetsTheCatalogThatItIsGiven() throws IOException {
        directory.file("schema.sql", "CREATE TABLE a (id bigint PRIMARY KEY, v varchar(20));");
        directory.file("a.sql", "ALTER TABLE a ALTER COLUMN v TYPE varchar(40);");

        lint("-Dmigrations.files=a.sql -Dmigrations.catalog=schema.sql").succeeds();

        assertThat(findings(directory.read("report.json"), 0)).isEmpty();
    }

    @Test
    void knowsWhoBeginsTransactions() {
        directory.file("a.sql", "CREATE INDEX CONCURRENTLY a_b_idx ON a (b);");

        maven("-Dmigrations.files=a.sql -Dmigrations.transaction=auto").succeeds();
        assertThat(maven("-Dmigrations.files=a.sql -Dmigrations.transaction=revision")
                        .failed())
                .contains("PAL418");
    }

    @Test
    void leavesOutWhatACommentWaives() throws IOException {
        directory.file("a.sql", """
                -- palindrome: waive ban-drop-table owner=billing risk="the rows are in the archive"
                DROP TABLE a;
                """);

        lint("-Dmigrations.files=a.sql").succeeds();

        assertThat(findings(directory.read("report.json"), 0)).isEmpty();
    }

    @Test
    void tellsCommentsThatWaiveNothing() throws IOException {
        directory.file("a.sql", """
                -- palindrome: waive ban-drop-table owner=billing risk="the rows are in the archive"
                CREATE TABLE a (id bigint PRIMARY KEY);
                -- palindrome: waive ban-drop-table owner=billing
                DROP TABLE b;
                """);

        lint("-Dmigrations.files=a.sql").failed();

        assertThat(findings(directory.read("report.json"), 0))
                .extracting(finding -> finding.get("line").getAsInt() + " "
                        + finding.get("code").getAsString())
                .containsExactly("1 PAL562", "3 PAL563", "4 PAL511");
    }

    @Test
    void tellsEverySyntaxErrorOfAFile() throws IOException {
        directory.file("a.sql", "ALTER TABLE a ADD COLUMN b;\nSELECT 1;\nCREATE TABEL c (d int);\n");

        lint("-Dmigrations.files=a.sql").failed();

        assertThat(findings(directory.read("report.json"), 0))
                .extracting(finding -> finding.get("line").getAsInt()
                        + ":" + finding.get("column").getAsInt()
                        + " " + finding.get("rule").getAsString())
                .containsExactly("1:27 syntax-error", "3:8 syntax-error");
    }

    @Test
    void knowsWhatAnOlderServerRefuses() {
        directory.file("a.sql", "MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DELETE;");

        maven("-Dmigrations.files=a.sql -Dmigrations.postgres=15").succeeds();
        maven("-Dmigrations.files=a.sql -Dmigrations.postgres=14").failed();
    }

    @Test
    void writesForCompilersAndBuildServers() {
        directory.file("a.sql", "\nDROP TABLE b;");

        maven("-Dmigrations.files=a.sql -Dmigrations.format=gcc -Dmigrations.output=out.txt")
                .failed();
        assertThat(directory.read("out.txt"))
                .startsWith("a.sql:2:1: error: [PAL")
                .contains("[ban-drop-table]");
        maven("-Dmigrations.files=a.sql -Dmigrations.format=github -Dmigrations.output=out.txt")
                .failed();
        assertThat(directory.read("out.txt")).startsWith("::error file=a.sql,line=2,col=1,title=PAL");
        maven("-Dmigrations.files=a.sql -Dmigrations.format=sarif -Dmigrations.output=out.txt")
                .failed();
        assertThat(JsonParser.parseString(directory.read("out.txt"))
                        .getAsJsonObject()
                        .get("version")
                        .getAsString())
                .isEqualTo("2.1.0");
    }

    @Test
    void refusesWhatItCannotLint() {
        directory.file("latin1.sql", "-- é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(maven("-Dmigrations.files=nowhere").failed()).endsWith("PAL416 exit=1");
        assertThat(maven("-Dmigrations.files=latin1.sql").failed()).endsWith("PAL417 exit=1");
        assertThat(maven("-Dmigrations.files=latin1.sql -Dmigrations.rules=ban-droptable")
                        .failed())
                .contains("-Dmigrations.rules=ban-drop-table")
                .endsWith("PAL419 exit=1");
        assertThat(maven("").failed()).contains("migrations.files").endsWith("exit=1");
    }

    private Told lint(String parameters) {
        return maven(parameters + " -Dmigrations.format=json -Dmigrations.output=report.json");
    }

    private Told maven(String parameters) {
        return TestMaven.in(directory).type("mvn migrations:lint " + parameters);
    }

    private static List<String> paths(String report) {
        return files(report).stream()
                .map(file -> file.get("path").getAsString())
                .toList();
    }

    private static List<JsonObject> findings(String report, int file) {
        return objects(files(report).get(file), "findings");
    }

    private static List<JsonObject> files(String report) {
        return objects(JsonParser.parseString(report).getAsJsonObject(), "files");
    }

    private static List<JsonObject> objects(JsonObject json, String key) {
        return StreamSupport.stream(json.getAsJsonArray(key).spliterator(), false)
                .map(one -> one.getAsJsonObject())
                .toList();
    }

    private static void fitsItsSchema(String report) throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
                        .validate(report, InputFormat.JSON))
                .isEmpty();
    }
}
