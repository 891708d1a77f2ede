package dev.palindrome.model.plan;

/** Which way a revision is walked. */
public enum Direction {
    /** From the parent to the revision. */
    UPGRADE("upgrade"),
    /** From the revision back to its parent. */
    DOWNGRADE("downgrade");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /**
     * The name in reports and in the store.
     *
     * @return one lower-case word
     */
    public String word() {
        return word;
    }

    /**
     * Finds a direction by its name.
     *
     * @param word what {@link #word()} gave
     * @return the direction
     * @throws IllegalArgumentException if no direction has that name
     */
    public static Direction of(String word) {
        for (Direction direction : values()) {
            if (direction.word.equals(word)) {
                return direction;
            }
        }
        throw new IllegalArgumentException("not a direction: " + word);
    }
}
