package dev.palindrome.model.report;

/** What the schema after a downgrade says of it; a second upgrade has no part in it. */
public enum VerifyRoundTrip {
    /** It is what it was before the upgrade. */
    IDENTICAL("identical"),
    /** It is, but for the order of columns in a table. */
    COLUMN_ORDER("column-order"),
    /** Something was left behind, lost or changed. */
    DIFFERS("differs"),
    /** The downgrade itself failed. */
    FAILED("failed"),
    /** There is no downgrade, and a waiver says who answers for that. */
    WAIVED("waived"),
    /** There is no downgrade and no waiver; only a released revision can be so. */
    NONE("none"),
    /** The upgrade failed; later revisions were tried without it. */
    NOT_RUN("not-run");

    private final String word;

    VerifyRoundTrip(String word) {
        this.word = word;
    }

    /**
     * The name in reports.
     *
     * @return lower-case words
     */
    public String word() {
        return word;
    }
}
