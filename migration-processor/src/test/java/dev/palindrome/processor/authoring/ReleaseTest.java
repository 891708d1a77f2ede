package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReleaseTest {

    @TempDir
    Path folder;

    @Test
    void freezesWhatIsNotFrozenYet() {
        TestProject project = new TestProject(folder).lock("001_a " + Manifests.CHECKSUM + " 1.0\nhead 001_a\n");

        Authoring authoring = Release.author(project.project(), Manifests.of("001_a", "002_b", "003_c"), "1.1");

        assertThat(authoring.text()).isEqualTo("""
                release `1.1` of the history `main` freezes
                  002_b
                  003_c
                in src/main/migrations/main.lock; commit it""");
        assertThat(project.write(authoring).read("src/main/migrations/main.lock"))
                .isEqualTo("""
                001_a %1$s 1.0
                002_b %1$s 1.1
                003_c %1$s 1.1
                head 003_c
                """.formatted(Manifests.CHECKSUM));
    }

    @Test
    void hasNothingToDoASecondTime() {
        TestProject project = new TestProject(folder);
        project.write(Release.author(project.project(), Manifests.of("001_a"), "1.0"));

        Authoring again = Release.author(project.project(), Manifests.of("001_a"), "1.1");

        assertThat(again)
                .isEqualTo(new Authoring(
                        List.of(), "nothing to release: every revision of the history `main` is released", List.of()));
    }
}
