package dev.palindrome.maven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/**
 * What somebody who types a goal is told.
 *
 * @param failure the message that the build fails with; empty if it is green
 * @param lines what was written to the console before
 */
public record Told(Optional<String> failure, List<String> lines) {

    /** Copies the list. */
    public Told {
        lines = List.copyOf(lines);
    }

    /** Goes on only if the build is green. */
    public Told succeeds() {
        assertThat(failure).as(String.join("\n", lines)).isEmpty();
        return this;
    }

    /** Goes on only if the build failed, with its message. */
    public String failed() {
        assertThat(failure).as(String.join("\n", lines)).isPresent();
        return failure.orElseThrow().strip();
    }

    /** The lines to write or to type that the failure shows, as they are behind {@code fix:}. */
    public List<String> fix() {
        return failed().lines()
                .dropWhile(line -> !line.startsWith("  fix: "))
                .takeWhile(line -> !line.startsWith("  see: "))
                .map(line -> line.substring("  fix: ".length()))
                .toList();
    }
}
