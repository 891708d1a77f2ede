package dev.palindrome.model.chain;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a revision, unique in its history.
 *
 * @param value {@code [A-Za-z0-9][A-Za-z0-9_.-]{0,119}}
 */
public record RevisionId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,119}");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the text cannot be an id
     */
    public RevisionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a revision id: " + value);
        }
    }

    /**
     * Reads an id that may be wrong.
     *
     * @param text any text
     * @return the id, or empty if the text cannot be one
     */
    public static Optional<RevisionId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RevisionId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
