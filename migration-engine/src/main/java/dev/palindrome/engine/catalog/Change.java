package dev.palindrome.engine.catalog;

/** What happened to an object, by the word that reports print. */
public enum Change {
    /** It was not there before. */
    LEFT_BEHIND("left-behind"),
    /** It was there before. */
    LOST("lost"),
    /** It is there, but not as it was. */
    CHANGED("changed");

    private final String word;

    Change(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
