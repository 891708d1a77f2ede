package dev.palindrome.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.maven.testing.TestMaven;
import dev.palindrome.maven.testing.TestModule;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A released script is edited: its tokens count, its comments and white space do not, whatever Java stands around it. */
final class EditedScriptTest {

    private static final String SCRIPT = "src/main/resources/com/acme/db/create_entries.sql";
    private static final String CONSTANT = "steps.sqlFile(\"create_entries.sql\");";
    private static final String OPAQUE = CONSTANT
            + "\nfor (String column : new String[] {\"a\"}) { steps.sql(\"ALTER TABLE entries ADD \" + column + \" int\"); }";

    private final String source = TestModule.source("CreateEntries");
    private TestModule module;
    private TestMaven maven;

    @BeforeEach
    void makeAModule(@TempDir Path folder) {
        module = TestModule.ofTwoRevisions(folder);
        maven = TestMaven.in(module);
    }

    @DisplayName("a comment and white space")
    @ParameterizedTest
    @ValueSource(strings = {CONSTANT, OPAQUE})
    void aCommentIsNoEdit(String upgrade) {
        release(upgrade);

        edit("CREATE TABLE entries", "-- what the ledger holds\nCREATE  TABLE entries");

        assertThat(maven.type("mvn migrations:check").failed())
                .contains("PAL202", "mvn clean process-classes migrations:check")
                .doesNotContain("PAL052");
        maven.type("mvn clean process-classes migrations:check").succeeds();
    }

    @DisplayName("a token")
    @ParameterizedTest
    @ValueSource(strings = {CONSTANT, OPAQUE})
    void aTokenIs(String upgrade) {
        release(upgrade);

        edit("numeric", "bigint");

        assertThat(maven.type("mvn migrations:check").failed())
                .contains(
                        "PAL052",
                        "git diff $(git log -1 --format=%h -S'202601051030_create_entries pgtok1' -- src/main/migrations/main.lock)"
                                + " -- " + source + " " + SCRIPT + "\n",
                        "undo that in `" + source + ":8` or `" + SCRIPT + "`, and put",
                        "delete line 1 of `src/main/migrations/main.lock` and the lines below it");
        assertThat(maven.type("mvn clean process-classes").failed())
                .contains("PAL052", " -- " + source + " " + SCRIPT + "\n", "`" + source + ":8` or `" + SCRIPT + "`");
    }

    @DisplayName("the way out of a release that has run nowhere")
    @ParameterizedTest
    @ValueSource(strings = {CONSTANT, OPAQUE})
    void aReleaseThatHasRunNowhereCanBeTakenBack(String upgrade) {
        release(upgrade);
        edit("numeric", "bigint");

        module.lock("head 202601071200_add_kind\n");

        maven.type("mvn clean process-classes migrations:release -Dmigrations.release=1.4.0")
                .succeeds();
    }

    /** Maven copies the resources of each build, and does not compile for them. */
    private void edit(String text, String replacement) {
        module.edit(SCRIPT, text, replacement).edit("target/classes/com/acme/db/create_entries.sql", text, replacement);
    }

    private void release(String upgrade) {
        module.edit(source, CONSTANT, upgrade);
        maven.type("mvn process-classes migrations:release -Dmigrations.release=1.4.0")
                .succeeds();
        maven.type("mvn process-classes").succeeds();
    }
}
