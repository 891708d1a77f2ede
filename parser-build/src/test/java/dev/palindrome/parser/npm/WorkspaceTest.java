package dev.palindrome.parser.npm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceTest {

    @TempDir
    private Path root;

    private Path source;
    private Path directory;
    private int installations;

    @BeforeEach
    void orders() throws IOException {
        source = Files.createDirectories(root.resolve("source"));
        directory = root.resolve("work");
        Files.writeString(source.resolve("package.json"), "{}");
        Files.writeString(source.resolve("package-lock.json"), "{\"version\": 1}");
    }

    @Test
    void fetchesOnceWhenNothingChanges() throws Exception {
        refresh();
        refresh();

        assertThat(installations).isEqualTo(1);
    }

    @Test
    void fetchesAgainWhenOtherVersionsAreAskedFor() throws Exception {
        refresh();

        Files.writeString(source.resolve("package-lock.json"), "{\"version\": 2}");
        refresh();

        assertThat(installations).isEqualTo(2);
        assertThat(directory.resolve("package-lock.json")).hasContent("{\"version\": 2}");
    }

    @Test
    void fetchesAgainWhenAFileIsGone() throws Exception {
        refresh();

        Files.delete(directory.resolve(PackageFile.WASM.path()));
        refresh();

        assertThat(installations).isEqualTo(2);
    }

    @Test
    void fetchesAgainWhenSomebodyHasTouchedAFile() throws Exception {
        refresh();

        Files.writeString(directory.resolve(PackageFile.WASM.path()), "something else");
        refresh();

        assertThat(installations).isEqualTo(2);
        assertThat(directory.resolve(PackageFile.WASM.path())).hasContent("content of WASM");
    }

    @Test
    void fetchesAgainAfterAFailure() throws Exception {
        Installer failing = where -> {
            throw new IOException("no network");
        };

        assertThatThrownBy(() -> new Workspace(source, directory).refresh(failing))
                .hasMessage("no network");
        refresh();

        assertThat(installations).isEqualTo(1);
    }

    @Test
    void saysWhatToDoWhenNpmIsMissing() {
        Npm missing = new Npm("no-such-program-as-npm");

        assertThatThrownBy(() -> new Workspace(source, directory).refresh(missing))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("`npm` cannot be started")
                .hasMessageContaining("fix: install Node.js");
    }

    private void refresh() throws IOException, InterruptedException {
        new Workspace(source, directory).refresh(this::install);
    }

    private void install(Path where) throws IOException {
        installations++;
        for (PackageFile file : PackageFile.values()) {
            Path target = where.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.writeString(target, "content of " + file);
        }
    }
}
