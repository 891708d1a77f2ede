package dev.palindrome.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LockFileReaderTest {

    private static final String SUM = "pgtok1:" + "a".repeat(64);

    @Test
    void readsWhatItWrites() {
        LockFile file = LockFile.of(
                List.of(
                        new Released(new RevisionId("1_a"), new Checksum(SUM), "1.4.0", 1),
                        new Released(new RevisionId("2_b"), new Checksum(SUM), "1.5.0", 2)),
                Optional.of(new RevisionId("3_c")));

        LockFileReader.Reading reading = LockFileReader.read("main", file.text());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.lockFile()).isEqualTo(file);
    }

    @Test
    void readsACheckoutWithWindowsLineEndsBlankLinesAndComments() {
        String text = "# released\r\n\r\n1_a " + SUM + " 1.4.0\r\nhead 1_a\r\n";

        LockFile file = LockFileReader.read("main", text).lockFile();

        assertThat(file.head()).contains(new RevisionId("1_a"));
        assertThat(file.released()).extracting(Released::line).containsExactly(3);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("1_a " + SUM, List.of("PAL050:1")),
                Arguments.of("1_a sha1:abc 1.4.0\nhead 1_a", List.of("PAL050:1")),
                Arguments.of("head 1_a\n1_a " + SUM + " 1.4.0", List.of("PAL050:2")),
                Arguments.of("head 1_a\nhead 2_b", List.of("PAL050:2")),
                Arguments.of("head", List.of("PAL050:1")),
                Arguments.of("head ?", List.of("PAL050:1")),
                Arguments.of("one\ntwo", List.of("PAL050:1", "PAL050:2")),
                Arguments.of("1_a " + SUM + " 1\n1_a " + SUM + " 2\nhead 1_a", List.of("PAL056:2")),
                Arguments.of(
                        "1_a " + SUM + " 1\n<<<<<<< ours\nhead 2_b\n=======\nhead 2_c\n>>>>>>> theirs",
                        List.of("PAL051:2")));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhichLineItCannotRead(String text, List<String> expected) {
        List<Finding> findings = LockFileReader.read("main", text).findings();

        assertThat(findings)
                .extracting(
                        finding -> finding.diagnostic().code().code() + ":" + ((Site.InLockFile) finding.site()).line())
                .containsExactlyElementsOf(expected);
    }
}
