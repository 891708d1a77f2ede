package dev.palindrome.engine.catalog;

/** How alike two catalogs are, by the word that reports print. */
public enum Verdict {
    IDENTICAL("identical"),
    /** Equal, but the columns of at least one table stand in another order. */
    COLUMN_ORDER("column-order"),
    DIFFERS("differs");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
