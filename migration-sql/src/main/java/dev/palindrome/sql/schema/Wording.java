package dev.palindrome.sql.schema;

/**
 * The statement that made an object in its author's words, without the name of the object that it is about, which may change.
 *
 * @param before the words before the name
 * @param after the words behind it
 */
public record Wording(String before, String after) {

    /**
     * The statement about the object as it is called now.
     *
     * @param name the name as SQL text
     * @return the statement, without a semicolon
     */
    public String with(String name) {
        return before + name + after;
    }
}
