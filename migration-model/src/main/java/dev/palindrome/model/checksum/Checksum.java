package dev.palindrome.model.checksum;

import java.util.regex.Pattern;

/**
 * The checksum that decides whether a revision was edited: {@code pgtok1:} and the SHA-256 over its lexical tokens, so
 * that formatting and comments do not count.
 *
 * @param value the checksum as the lock file and the manifest write it
 */
public record Checksum(String value) {

    /** The algorithm's name in front of the digest; another way of counting tokens would get another name. */
    public static final String PREFIX = "pgtok1:";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is not {@code pgtok1:} and 64 lower-case hexadecimal digits
     */
    public Checksum {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a checksum: " + value);
        }
    }

    /**
     * Whether a text has the form of a checksum.
     *
     * @param text any text
     * @return true if it can be the value of a checksum
     */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
