package dev.palindrome.it.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.it.build.MavenBuild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two branches that each add a revision meet in git, and not in a database. */
final class RebaseStory {

    @Test
    void aMergeConflictOfTheLockFileIsSolvedByRebase() throws IOException, InterruptedException {
        MavenBuild build = MavenBuild.of("a-history-of-two-revisions", "merge-conflict");
        build.write(".gitignore", "target/\n");
        git(build, 0, "init", "-q", "-b", "main");
        git(build, 0, "add", ".");
        git(build, 0, "commit", "-qm", "Begin");
        git(build, 0, "checkout", "-qb", "theirs");
        revision(build, "add profiles", "profiles");
        git(build, 0, "checkout", "-q", "main");
        revision(build, "add drafts", "drafts");

        git(build, 1, "merge", "-q", "theirs");
        assertThat(build.read("src/main/migrations/main.lock")).contains("<<<<<<<");
        build.mvn("process-classes").failsWith("PAL004", -1).says("mvn migrations:rebase");

        build.mvn("migrations:rebase").succeeds();

        assertThat(build.read("src/main/migrations/main.lock")).doesNotContain("<<<<<<<");
        build.mvn("verify").succeeds().says("4 identical");
    }

    private static void revision(MavenBuild build, String description, String table)
            throws IOException, InterruptedException {
        build.mvn("migrations:new", "-Dmigrations.description=" + description).succeeds();
        String source = build.source("Add" + Character.toUpperCase(table.charAt(0)) + table.substring(1) + ".java");
        build.fill(source, "CREATE TABLE " + table + " (id int)", "DROP TABLE " + table);
        git(build, 0, "add", ".");
        git(build, 0, "commit", "-qm", description);
    }

    private static void git(MavenBuild build, int exit, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=acme", "-c", "user.email=acme@example.com"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(build.directory().toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isEqualTo(exit);
    }
}
