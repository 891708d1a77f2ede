package dev.palindrome.engine.session;

/**
 * The name of a database object, which quotes itself.
 *
 * @param name as the catalog has it
 */
public record Identifier(String name) {

    /**
     * Refuses what PostgreSQL refuses.
     *
     * @throws IllegalArgumentException if the name is empty or holds a NUL
     */
    public Identifier {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("not an identifier: " + name);
        }
    }

    /** The name as SQL text, always in double quotes. */
    public String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return name;
    }
}
