package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangeWriterTest {

    @TempDir
    Path folder;

    @Test
    void writesNewFilesAndReplacesOldOnes() throws IOException {
        Files.writeString(folder.resolve("old"), "before, and longer");

        ChangeWriter.write(List.of(change("old", "after"), change("new/and/deep", "\u00e9\n")));

        assertThat(new TestProject(folder).files()).isEqualTo(Map.of("old", "after", "new/and/deep", "\u00e9\n"));
    }

    @Test
    void writesNothingIfOneFileCannotBeStaged() throws IOException {
        Files.writeString(folder.resolve("old"), "before");
        Files.writeString(folder.resolve("file"), "no folder");

        assertThatThrownBy(() -> ChangeWriter.write(
                        List.of(change("old", "after"), change("new", "new"), change("file/in/it", "?"))))
                .isInstanceOf(IOException.class);
        assertThat(new TestProject(folder).files()).isEqualTo(Map.of("old", "before", "file", "no folder"));
    }

    @Test
    void putsTheOthersBackIfOneFileCannotBeMoved() throws IOException {
        Files.writeString(folder.resolve("old"), "before");
        Files.createDirectories(folder.resolve("folder/that/is/not/empty"));

        assertThatThrownBy(() -> ChangeWriter.write(
                        List.of(change("old", "after"), change("new", "new"), change("folder", "?"))))
                .isInstanceOf(IOException.class);
        assertThat(new TestProject(folder).files()).isEqualTo(Map.of("old", "before"));
    }

    private FileChange change(String file, String content) {
        return new FileChange(folder.resolve(file), content);
    }
}
