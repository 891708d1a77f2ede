package dev.palindrome.model.plan;

/**
 * One SQL statement of a revision's body.
 *
 * @param sql its text, without the semicolon
 * @param step the step that it stands in, counted from 1
 * @param line the line of that step on which it begins, counted from 1
 * @param opaque whether it can run code that its text does not show: a procedure, a function, a trigger
 */
public record Statement(String sql, int step, int line, boolean opaque) {

    private static final int SHOWN = 60;

    /**
     * The statement in short.
     *
     * @return its beginning on one line
     */
    public String summary() {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
