package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.model.chain.RevisionId;

/** The id that a revision of another tool gets: its name, if that can be an id. */
public final class ForeignId {

    private static final int LENGTH = 120;

    private ForeignId() {}

    /**
     * Makes an id of a name.
     *
     * @param name the name of a script or a folder
     * @return the id
     */
    public static RevisionId of(String name) {
        return RevisionId.parse(name).orElseGet(() -> changed(name));
    }

    private static RevisionId changed(String name) {
        String valid = name.replaceAll("[^A-Za-z0-9_.-]", "_").replaceFirst("^[^A-Za-z0-9]+", "");
        String id = valid.isEmpty() ? "revision" : valid;
        return new RevisionId(id.substring(0, Math.min(LENGTH, id.length())));
    }
}
