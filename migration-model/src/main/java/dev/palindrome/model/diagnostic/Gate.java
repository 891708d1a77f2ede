package dev.palindrome.model.diagnostic;

/** The gate that decides a diagnostic: the earliest point that knows enough. */
public enum Gate {
    /** {@code javac}, in the editor too, and {@code migrations:check}, which says the same again. */
    COMPILE("compile"),
    /** {@code mvn verify}, on a scratch PostgreSQL. */
    PROVE("prove"),
    /** {@code mvn migrations:apply} and its neighbours, on the real database. */
    APPLY("apply");

    private final String word;

    Gate(String word) {
        this.word = word;
    }

    /**
     * The gate's name in pages and reports.
     *
     * @return one lower-case word
     */
    public String word() {
        return word;
    }
}
