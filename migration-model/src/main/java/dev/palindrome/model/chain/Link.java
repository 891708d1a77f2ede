package dev.palindrome.model.chain;

/**
 * What a revision says of its place: its own id and its parent's, as written, right or wrong.
 *
 * @param id the id as written
 * @param parent the parent's id as written; the empty string is the base
 */
public record Link(String id, String parent) {

    /** What a revision without a parent writes. */
    public static final String BASE = "";

    /**
     * Whether the revision starts a history.
     *
     * @return true if its parent is the base
     */
    public boolean isFirst() {
        return parent.equals(BASE);
    }
}
