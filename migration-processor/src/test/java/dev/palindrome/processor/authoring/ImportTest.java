package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.processor.authoring.source.SourceHistories;
import dev.palindrome.processor.authoring.source.SourceHistory;
import dev.palindrome.processor.authoring.source.SourceRevision;
import dev.palindrome.sql.checksum.ChecksumInput;
import dev.palindrome.sql.checksum.ChecksumStep;
import dev.palindrome.sql.checksum.RevisionChecksum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ImportTest {

    private static final long SEED = 41;

    private static final String[] PIECES = {
        "SELECT '\\\\d\\'', \"a\"\"b\"",
        ";\n",
        "\n\n",
        "   ",
        "\t",
        "-- no \"\"\" \\u0041\n",
        "/* \r\n */",
        "$f$ \"\"\" $f$",
        "E'\\t'",
        " \t \n",
        "'\u00e9\u4f60\ud83d\ude00\u202e'",
        "CREATE TABLE a (b int)",
        "1"
    };

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeProject() {
        project = new TestProject(folder.resolve("project"));
    }

    @Test
    void readsTheLayoutOfGolangMigrateAndSqlx() {
        project.file(
                        "old/1_init.up.sql",
                        "\uFEFFBEGIN;\r\n-- the tenants\r\nCREATE TABLE tenants (\r\n    id int\r\n);\r\nCOMMIT;\r\n")
                .file("old/1_init.down.sql", "begin work; DROP TABLE tenants; end;")
                .file("old/10_index.up.sql", "-- no-transaction\nCREATE INDEX CONCURRENTLY i ON tenants (id);\n")
                .file("old/10_index.down.sql", "-- nothing to do\n")
                .file("old/9_fill.up.sql", "BEGIN; INSERT INTO tenants VALUES (1); COMMIT; BEGIN; SELECT '\\'; COMMIT;")
                .file("old/readme.md", "not a script");

        Golden.assertMatches(ImportTest.class, "upDown", project.shown(author()));
    }

    @Test
    void readsTheLayoutOfDiesel() {
        project.file("old/2026-07-30-140000-0000_add index/up.sql", "CREATE INDEX i ON a (b);\n")
                .file("old/2026-07-30-140000-0000_add index/down.sql", "DROP INDEX i;\n")
                .file("old/2026-07-30-140000-0000_add index/metadata.toml", "run_in_transaction = false\n")
                .file("old/00000000000000_setup/up.sql", "CREATE TABLE a (b int);\n")
                .file("old/00000000000000_setup/down.sql", "")
                .file("old/20260801120000_more/up.sql", "SELECT 1;\n".repeat(200));

        Golden.assertMatches(ImportTest.class, "diesel", project.shown(author()));
    }

    static List<String> transactions() {
        return List.of(
                "START TRANSACTION; SELECT 1; COMMIT TRANSACTION;  -> sql: SELECT 1;",
                "/* a */ BEGIN; SELECT 1; END                      -> sql: /* a */  SELECT 1;",
                "BEGIN; COMMIT;                                    -> none",
                "; -- nothing                                      -> none",
                "BEGIN ISOLATION LEVEL SERIALIZABLE; SELECT 1; COMMIT; -> autocommit: same",
                "BEGIN; SELECT 1; COMMIT AND CHAIN;                -> autocommit: same",
                "BEGIN; SAVEPOINT s; RELEASE s; COMMIT;            -> autocommit: same",
                "SELECT 1; COMMIT;                                 -> autocommit: same",
                "DO $$ BEGIN COMMIT; END $$;                       -> sql: same",
                "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; END; -> sql: same");
    }

    @ParameterizedTest
    @MethodSource("transactions")
    void takesAwayATransactionAroundTheWholeScriptAndNoOther(String line) throws Exception {
        String script = line.substring(0, line.indexOf("->")).strip();
        String expected = line.substring(line.indexOf("->") + 2).strip().replace("same", script);
        project.file("old/1_a.up.sql", script).file("old/1_a.down.sql", "");

        project.write(author());

        CompiledProject compiled = CompiledProject.of(project, folder.resolve("classes"));
        assertThat(compiled.upgrade("com.acme.db.A"))
                .hasSizeLessThan(2)
                .allSatisfy(step -> assertThat(shown(step)).isEqualTo(expected));
        assertThat(compiled.upgrade("com.acme.db.A").isEmpty()).isEqualTo(expected.equals("none"));
    }

    private static String shown(ChecksumStep step) {
        if (step instanceof ChecksumStep.Sql sql) {
            return "sql: " + sql.text().strip();
        }
        return "autocommit: " + ((ChecksumStep.Autocommit) step).text().strip();
    }

    @Test
    void locksWhatTheCompiledClassesDo() throws Exception {
        scripts(60);

        project.write(author());

        CompiledProject compiled = CompiledProject.of(project, folder.resolve("classes"));
        List<SourceRevision> chain = history().chain();
        LockFile lock = lock();
        assertThat(chain).hasSize(60).hasSameSizeAs(lock.released());
        for (int i = 0; i < chain.size(); i++) {
            SourceRevision revision = chain.get(i);
            Released released = lock.released().get(i);
            ChecksumInput counted = new ChecksumInput(
                    revision.parent().value(),
                    compiled.upgrade(revision.className()),
                    compiled.downgrade(revision.className()));
            assertThat(released.id().value()).isEqualTo(revision.id().value());
            assertThat(released.checksum())
                    .as("seed %d, %s", SEED, released.id())
                    .isEqualTo(RevisionChecksum.of(counted));
        }
    }

    @Test
    void isFoundUneditedByTheCompileGate() throws IOException {
        scripts(30);

        project.write(author());

        Manifest manifest = CompiledProject.judged(project, folder.resolve("classes"));
        assertThat(manifest.revisions()).hasSize(30);
        for (Released released : lock().released()) {
            assertThat(manifest.revisions())
                    .filteredOn(revision -> revision.id().equals(released.id()))
                    .singleElement()
                    .satisfies(revision -> assertThat(revision.checksum())
                            .as("seed %d, %s", SEED, released.id())
                            .contains(released.checksum()));
        }
    }

    @Test
    void keepsThePackageInfoThatIsThere() {
        project.configured("(postgres = 16)").file("old/1_a.up.sql", "SELECT 1").file("old/1_a.down.sql", "SELECT 2");

        project.write(author());

        assertThat(history().settings().postgres()).isEqualTo(16);
    }

    @Test
    void makesAHistoryOfItsOwnBesideAnother() {
        project.revision("A", "202601010000_a", "").file("old/1_a.up.sql", "SELECT 1");

        project.write(Import.author(
                project.project(),
                new Import.Request(
                        project.path("old"),
                        Optional.of("up-down"),
                        Optional.of("imported"),
                        Optional.of("com.acme.db.imported"),
                        "com.acme.db")));

        SourceHistories histories = SourceHistories.read(project.project().sourceRoots(), Path::toString);
        assertThat(histories.histories()).extracting(SourceHistory::name).containsExactly("imported", "main");
        assertThat(project.read("src/main/migrations/imported.lock")).endsWith("head 1_a\n");
    }

    private void scripts(int count) {
        Random random = new Random(SEED);
        for (int i = 1; i <= count; i++) {
            project.file("old/%d_revision.up.sql".formatted(i), anyScript(random, i % 7 == 0 ? 3_000 : 12));
            if (i % 5 != 0) {
                project.file("old/%d_revision.down.sql".formatted(i), anyScript(random, 5));
            }
        }
    }

    private LockFile lock() {
        return LockFileReader.read("main", project.read("src/main/migrations/main.lock"))
                .lockFile();
    }

    private static String anyScript(Random random, int pieces) {
        StringBuilder script = new StringBuilder(random.nextInt(4) == 0 ? "BEGIN;\n" : "");
        for (int i = 0; i < pieces; i++) {
            script.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
        }
        return script.append(script.indexOf("BEGIN") == 0 ? ";COMMIT" : "").toString();
    }

    private SourceHistory history() {
        return SourceHistories.read(project.project().sourceRoots(), Path::toString)
                .named("main")
                .orElseThrow();
    }

    private Authoring author() {
        return Import.author(
                project.project(),
                new Import.Request(
                        project.path("old"), Optional.empty(), Optional.empty(), Optional.empty(), "com.acme.db"));
    }
}
