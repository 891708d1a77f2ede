package dev.palindrome.it.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * How a build ended.
 *
 * @param exit Maven's own exit status
 * @param lines what it printed
 */
public record Outcome(int exit, List<String> lines) {

    /** The whole output. */
    public String output() {
        return String.join("\n", lines);
    }

    /** Goes on only if the build was green. */
    public Outcome succeeds() {
        assertThat(exit).as(output()).isZero();
        return this;
    }

    /**
     * Goes on only if the build failed with a diagnostic.
     *
     * @param code its code
     * @param exitStatus the number that the message ends with, or -1 if the compiler has said it
     */
    public Outcome failsWith(String code, int exitStatus) {
        assertThat(exit).as(output()).isNotZero();
        assertThat(output()).contains("[" + code + "]");
        if (exitStatus >= 0) {
            assertThat(lines).as(output()).anyMatch(line -> line.strip().endsWith(code + " exit=" + exitStatus));
        }
        return this;
    }

    /** Goes on only if the output has a text. */
    public Outcome says(String text) {
        assertThat(output()).contains(text);
        return this;
    }

    /** Goes on only if the output does not have a text. */
    public Outcome neverSays(String text) {
        assertThat(output()).doesNotContain(text);
        return this;
    }
}
