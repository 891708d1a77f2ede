package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GitMergeTest {

    @TempDir
    Path folder;

    private TestProject project;

    @BeforeEach
    void makeRepository() throws Exception {
        assumeTrue(hasGit(), "git is not installed");
        project = new TestProject(folder);
        git("init", "--quiet", "--initial-branch=main");
        author("create tenants");
        commit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "diff3"})
    void resolvesTheConflictOfTwoBranchesThatEachAddedARevision(String conflictStyle) throws Exception {
        git("config", "merge.conflictStyle", conflictStyle);
        git("checkout", "--quiet", "-b", "profiles");
        author("add profiles");
        commit();
        git("checkout", "--quiet", "main");
        author("add drafts");
        commit();

        int merged = run("merge", "--quiet", "profiles");
        assertThat(merged).as("git sees the conflict").isNotZero();
        assertThat(project.read("src/main/migrations/main.lock")).contains("<<<<<<<", "=======", ">>>>>>>");
        project.write(Rebase.author(project.project(), Optional.empty()));

        assertThat(project.read("src/main/migrations/main.lock")).isEqualTo("head 202603010931_add_profiles\n");
        assertThat(project.read("src/main/java/com/acme/db/AddProfiles.java"))
                .contains("id = \"202603010931_add_profiles\"", "parent = \"202603010931_add_drafts\"");
        CompiledProject.compile(project.sources(), folder.resolve("target"));
        commit();
        assertThat(run("diff", "--quiet", "HEAD")).isZero();
    }

    @Test
    void asksForAConflictInASourceToBeResolvedFirst() throws Exception {
        git("checkout", "--quiet", "-b", "other");
        author("add profiles");
        commit();
        git("checkout", "--quiet", "main");
        author("add profiles");
        project.java(
                "AddProfiles",
                project.read("src/main/java/com/acme/db/AddProfiles.java").replace("add profiles", "ours"));
        commit();
        run("merge", "--quiet", "other");

        Authoring authoring = Rebase.author(project.project(), Optional.empty());

        assertThat(authoring.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.text()).startsWith("[PAL452]"));
    }

    private void author(String description) {
        project.write(NewRevision.author(
                project.project(),
                new NewRevision.Request(description, Optional.empty(), Optional.empty(), "com.acme.db")));
    }

    private void commit() throws Exception {
        git("add", "src");
        git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.com", "commit", "--quiet", "-m", "Commit");
    }

    private void git(String... arguments) throws Exception {
        assertThat(run(arguments)).as(String.join(" ", arguments)).isZero();
    }

    private int run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("git.out");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Files.delete(output);
        return process.exitValue();
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("git", "--version")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            // there is no such program: the assumption above says so
            return false;
        }
    }
}
