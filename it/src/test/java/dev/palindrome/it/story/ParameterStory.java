package dev.palindrome.it.story;

import dev.palindrome.it.build.MavenBuild;
import org.junit.jupiter.api.Test;

/** Parameters come from where the user said, and what is wrong with them is said before anything runs. */
final class ParameterStory {

    @Test
    void aMisspeltParameterIsAnErrorThatNamesTheNearestOne() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "misspelt-parameter");
        build.mvn("process-classes").succeeds();

        build.mvn("migrations:status", "-Dmigrations.lockTimout=2s")
                .failsWith("PAL400", 1)
                .says("-Dmigrations.lockTimeout=...");
        build.mvn("migrations:status", "-Dmigrations.password=canary")
                .failsWith("PAL402", 1)
                .says("export MIGRATIONS_PASSWORD=...");
        build.mvn("migrations:status", "-Dmigrations.lockTimeout=2").failsWith("PAL401", 1);
    }

    @Test
    void theCommandLineBeatsTheEnvironmentWhichBeatsThePom() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "precedence");
        build.mvn("process-classes").succeeds();
        build.edit(
                "pom.xml",
                "<executions>",
                "<configuration><from>base</from><target>202601051030_create_entries</target></configuration>\n        <executions>");

        build.mvn("migrations:plan").succeeds().says("CREATE TABLE entries").neverSays("ADD COLUMN kind");
        build.with("MIGRATIONS_TARGET", "head");
        build.mvn("migrations:plan").succeeds().says("ADD COLUMN kind");
        build.mvn("migrations:plan", "-Dmigrations.target=202601051030")
                .succeeds()
                .says("CREATE TABLE entries")
                .neverSays("ADD COLUMN kind");
    }

    @Test
    void aPlanBetweenTwoRevisionsNeedsNoDatabase() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "offline-plan");
        build.mvn("process-classes").succeeds();

        build.mvn("migrations:plan", "-Dmigrations.from=head", "-Dmigrations.target=base")
                .succeeds()
                .says("-- downgrade 202601071200_add_kind")
                .says("DROP TABLE entries;")
                .neverSays("embedded PostgreSQL");
    }

    @Test
    void aForgottenUrlIsNotTakenForTheEmbeddedDatabase() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "forgotten-url");
        build.mvn("process-classes").succeeds();

        build.mvn("migrations:apply", "-Dmigrations.user=deploy")
                .failsWith("PAL407", 1)
                .says("`-Dmigrations.user` names a real database");
        build.with("MIGRATIONS_PASSWORD", "canary");
        build.mvn("migrations:apply")
                .failsWith("PAL407", 1)
                .says("the variable `MIGRATIONS_PASSWORD`")
                .neverSays("canary");
    }

    @Test
    void theProofIsSkippedWithTheTestsAndSaysSo() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "skipped-proof");

        build.mvn("verify", "-DskipTests").succeeds().says("migrations:verify skipped: -DskipTests");
        build.mvn("verify", "-DskipITs").succeeds().says("migrations:verify skipped: -DskipITs");
        build.mvn("verify", "-Dmigrations.skip").succeeds().says("migrations:check skipped: -Dmigrations.skip");
    }

    @Test
    void explainPrintsThePageOfACode() {
        MavenBuild build = MavenBuild.of("a-fresh-project", "explain");

        build.mvn("migrations:explain", "-Dmigrations.code=PAL052").succeeds().says("# PAL052:");
        build.mvn("migrations:explain", "-Dmigrations.code=PAL52")
                .failsWith("PAL409", 1)
                .says("mvn migrations:explain -Dmigrations.code=PAL052");
    }
}
