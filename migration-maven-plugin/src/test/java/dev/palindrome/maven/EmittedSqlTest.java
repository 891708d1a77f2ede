package dev.palindrome.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.maven.testing.GoalUser;
import dev.palindrome.maven.testing.TestMaven;
import dev.palindrome.maven.testing.TestModule;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL that the compiler does not see is judged by the same rules when the bodies run, and nothing is told twice. */
@PostgresTest
final class EmittedSqlTest {

    private static final String HEAD = "202601071200_add_kind";
    private static final String LATER = "202601081200_tighten";
    private static final String WAIVER =
            "@Waiver(rule = \"%s\", owner = \"ledger\", risk = \"entries has three rows\")\n";

    private final String source = TestModule.source("Tighten");
    private TestModule module;
    private TestMaven maven;

    @BeforeEach
    void makeAModuleWithABodyThatOnlyRunningShows(@TempDir Path folder) {
        module = TestModule.ofTwoRevisions(folder)
                .revision(
                        "Tighten",
                        LATER,
                        HEAD,
                        "for (String sql : List.of(\"CREATE INDEX ON entries (amount)\")) { steps.sql(sql); }",
                        "steps.sql(\"DROP INDEX entries_amount_idx\");")
                .edit(
                        source,
                        "import dev.palindrome.migration.Migration;",
                        "import dev.palindrome.migration.*;\nimport java.util.List;")
                .lock("head " + LATER + "\n");
        maven = TestMaven.in(module);
    }

    @Test
    void checkFindsWhatTheCompilerCouldNotSee() {
        assertThat(maven.type("mvn process-classes").failed())
                .contains("PAL133", "nobody can write to `public.entries`")
                .endsWith("exit=2");
        assertThat(module.read("target/migrations/compile.json")).doesNotContain("PAL133");
        assertThat(module.read("target/migrations/check.json"))
                .contains(
                        "\"code\": \"PAL133\"",
                        "\"file\": \"" + source + "\"",
                        "\"line\": " + lineOf("steps.sql(sql)"));
    }

    @Test
    void itStandsWhereTheRevisionListsIt() {
        module.edit(source, "{ steps.sql(sql); }", "{\n            list(steps, sql);\n        }")
                .edit(
                        source,
                        "    @Override\n    public void downgrade",
                        "    private static void list(Steps steps, String sql) {\n        steps.sql(sql);\n    }\n\n"
                                + "    @Override\n    public void downgrade");

        assertThat(maven.type("mvn process-classes").lines())
                .anyMatch(line -> line.startsWith("[ERROR] " + source + ":" + lineOf("steps.sql(sql);")));
    }

    @Test
    void itMeetsWhatTheRevisionsBeforeItMade() {
        module.edit(source, "CREATE INDEX ON entries (amount)", "ALTER TABLE entries ALTER amount TYPE numeric")
                .edit(source, "DROP INDEX entries_amount_idx", "SELECT 1");
        maven.type("mvn process-classes").succeeds();

        module.edit(source, "TYPE numeric", "TYPE bigint");

        assertThat(maven.type("mvn process-classes").failed()).contains("PAL164", "numeric", "bigint");
    }

    @Test
    void whatComesBehindItIsJudgedAgainWithAllThatIsBeforeIt() {
        module.edit(
                        source,
                        "CREATE INDEX ON entries (amount)",
                        "CREATE TABLE notes (id bigint PRIMARY KEY, entry bigint)")
                .edit(source, "DROP INDEX entries_amount_idx", "DROP TABLE notes")
                .revision(
                        "Narrow",
                        "202601091200_narrow",
                        LATER,
                        "steps.sql(\"ALTER TABLE notes ALTER entry TYPE int\");",
                        "steps.sql(\"ALTER TABLE notes ALTER entry TYPE bigint\");")
                .lock("head 202601091200_narrow\n");

        assertThat(maven.type("mvn process-classes").failed()).contains("bigint", "integer");
    }

    @Test
    void aWaiverTakesItAwayAndIsNeededForIt() {
        module.edit(source, "@Revision", WAIVER.formatted("require-concurrent-index-creation") + "@Revision");
        maven.type("mvn process-classes").succeeds();

        module.edit(source, "CREATE INDEX ON", "CREATE INDEX CONCURRENTLY ON");

        assertThat(maven.type("mvn process-classes").failed()).contains("PAL037", "require-concurrent-index-creation");
    }

    @Test
    void aConstantStepBesideItIsToldByTheCompilerOnly() {
        module.edit(source, "for (String", "steps.sql(\"ALTER TABLE entries ADD COLUMN note char(20)\");\nfor (String")
                .edit(source, "CREATE INDEX ON", "CREATE INDEX CONCURRENTLY ON")
                .edit(source, "DROP INDEX", "ALTER TABLE entries DROP COLUMN note; DROP INDEX")
                .file("src/main/java/com/acme/db/package-info.java", """
                        @dev.palindrome.migration.MigrationHistory(
                                rules = @dev.palindrome.migration.Rule(
                                        name = "ban-char-type",
                                        severity = dev.palindrome.migration.Severity.WARNING))
                        package com.acme.db;
                        """);

        assertThat(maven.type("mvn process-classes").succeeds().lines()).noneMatch(line -> line.contains("char(20)"));
        assertThat(module.read("target/migrations/compile.json")).contains("ban-char-type");
        assertThat(module.read("target/migrations/check.json")).contains("ban-char-type");
    }

    @Test
    void releasedItIsToldAndFailsNothing() {
        String waiver = WAIVER.formatted("require-concurrent-index-creation");
        module.edit(source, "@Revision", waiver + "@Revision");
        maven.type("mvn process-classes migrations:release -Dmigrations.release=1.4.0")
                .succeeds();
        module.edit(source, waiver, "");

        assertThat(maven.type("mvn process-classes").succeeds().lines())
                .anyMatch(line -> line.startsWith("[INFO]") && line.contains("PAL133"));
    }

    @Test
    void verifyFindsItWhereNobodyHasChecked(TestDatabase database) throws SQLException {
        module.compiled();

        assertThat(GoalUser.of(database)
                        .in(module)
                        .type("mvn migrations:verify -Dmigrations.postgresVersion=18")
                        .failed())
                .contains("PAL133");
        assertThat(module.read("target/migrations/verify.json"))
                .contains("\"code\": \"PAL133\"", "\"ok\": false", "\"line\": " + lineOf("steps.sql(sql)"));
    }

    @Test
    void whatTheProofFindsStandsAtTheMethod(TestDatabase database) throws SQLException {
        module.edit(source, "DROP INDEX entries_amount_idx", "SELECT 1")
                .edit(source, "CREATE INDEX ON", "CREATE INDEX CONCURRENTLY ON")
                .compiled();

        assertThat(GoalUser.of(database)
                        .in(module)
                        .type("mvn migrations:verify -Dmigrations.postgresVersion=18")
                        .lines())
                .anyMatch(line -> line.startsWith("[ERROR] " + source + ":" + lineOf("void downgrade") + "\n[PAL122]"))
                .endsWith("[ERROR] " + source + ":" + lineOf("SELECT 1"));
        assertThat(module.read("target/migrations/verify.json"))
                .contains(
                        "\"rule\": \"downgrade-residue\"",
                        "\"file\": \"" + source + "\"",
                        "\"line\": " + lineOf("void downgrade"),
                        "\"column\": 17");
    }

    private long lineOf(String text) {
        return 1
                + module.read(source)
                        .lines()
                        .takeWhile(line -> !line.contains(text))
                        .count();
    }
}
