package dev.palindrome.migration;

/**
 * How much a finding weighs.
 *
 * <pre>{@code
 * @Rule(name = "drop-column", severity = Severity.ERROR)
 * }</pre>
 */
public enum Severity {
    /** Fails the build until it is mended or waived. */
    ERROR,
    /** Needs a thought; leaves the build green. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** Not looked for. */
    OFF
}
