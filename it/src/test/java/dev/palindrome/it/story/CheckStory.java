package dev.palindrome.it.story;

import dev.palindrome.it.build.MavenBuild;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What no compilation looks at is found without a clean build. */
final class CheckStory {

    @Test
    void anEditedScriptOfAReleasedRevisionIsAnError() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "edited-released-script");
        build.mvn("process-classes", "migrations:release", "-Dmigrations.release=1.4.0")
                .succeeds();
        build.mvn("process-classes").succeeds();

        build.edit("src/main/resources/com/acme/db/create_entries.sql", "numeric", "bigint");

        build.mvn("process-classes")
                .failsWith("PAL052", 2)
                .says("revision `202601051030_create_entries` was edited after it was released with 1.4.0")
                .says("mvn migrations:new -Dmigrations.description=");
    }

    @Test
    void anEditedScriptOfAnUnreleasedRevisionTakesACleanBuild() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "edited-script");
        build.mvn("process-classes").succeeds();

        build.edit("src/main/resources/com/acme/db/create_entries.sql", "numeric", "bigint");

        build.mvn("process-classes")
                .failsWith("PAL202", 2)
                .says("`src/main/resources/com/acme/db/create_entries.sql` was edited since")
                .says("fix: mvn clean process-classes");
        build.mvn("clean", "process-classes").succeeds();
    }

    @Test
    void anEditedLockFileIsAnError() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "edited-lock-file");
        build.mvn("process-classes").succeeds();

        build.edit("src/main/migrations/main.lock", "202601071200_add_kind", "202601051030_create_entries");

        build.mvn("process-classes")
                .failsWith("PAL055", 2)
                .says("src/main/migrations/main.lock:1")
                .says("head 202601071200_add_kind");
    }

    @Test
    void revisionsWithoutAProcessorAreFound() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "no-processor");
        build.edit("pom.xml", "<annotationProcessorPaths>", "<proc>none</proc>\n          <annotationProcessorPaths>");

        build.mvn("process-classes").failsWith("PAL408", 2).says("<annotationProcessorPaths>");
    }

    @Test
    void aReleasedRevisionThatIsEditedDoesNotCompile() {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "edited-released-class");
        build.mvn("process-classes", "migrations:release", "-Dmigrations.release=1.4.0")
                .succeeds();

        build.edit(build.source("AddKind.java"), "kind text", "kind varchar(20)");

        build.mvn("process-classes").failsWith("PAL052", -1).says("AddKind.java");
    }

    @Test
    void aGoalWithoutACurrentManifestRunsNothing() throws IOException {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "stale-manifest");
        build.mvn("migrations:apply").failsWith("PAL201", 1).says("fix: mvn process-classes migrations:apply");
        build.mvn("process-classes").succeeds();

        build.edit(build.source("AddKind.java"), "kind text", "kind varchar(20)");

        build.mvn("migrations:apply").failsWith("PAL202", 1).says("fix: mvn process-classes migrations:apply");
        Files.delete(build.directory().resolve(build.source("AddKind.java")));
        build.mvn("migrations:status").failsWith("PAL202", 1).says("was removed since");
    }
}
