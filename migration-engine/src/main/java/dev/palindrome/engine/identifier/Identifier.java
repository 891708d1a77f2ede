package dev.palindrome.engine.identifier;

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

    /** Reads a name as {@code quote_ident} writes it, in double quotes only where it needs them. */
    public static Identifier ofQuoted(String text) {
        return new Identifier(
                text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
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
