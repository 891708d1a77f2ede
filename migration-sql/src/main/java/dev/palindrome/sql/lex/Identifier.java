package dev.palindrome.sql.lex;

/**
 * The name of a database object, which quotes itself: the one place that does.
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

    /**
     * Reads a name as {@code quote_ident} writes it, in double quotes only where it needs them.
     *
     * @param text the name as SQL text
     * @return the name
     */
    public static Identifier ofQuoted(String text) {
        return new Identifier(
                text.startsWith("\"") ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
    }

    /**
     * The name as SQL text for machines.
     *
     * @return the name, always in double quotes
     */
    public String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * The name as SQL text for people, as {@code quote_ident} writes it.
     *
     * @return the name, in double quotes only where it would mean something else without
     */
    public String sql() {
        return isPlain() && !Keywords.needQuotes(name) ? name : quoted();
    }

    private boolean isPlain() {
        if (!isLetter(name.charAt(0))) {
            return false;
        }
        return name.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9'));
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    /** The name as the catalog has it. */
    @Override
    public String toString() {
        return name;
    }
}
