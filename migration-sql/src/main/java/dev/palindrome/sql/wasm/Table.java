package dev.palindrome.sql.wasm;

import org.jspecify.annotations.Nullable;

/** The functions that are called by a pointer. */
public final class Table {

    /** In the place of an index where there is no function. */
    public static final int NONE = -1;

    private final int[] functions;

    /**
     * Makes a table that never changes.
     *
     * @param functions the index of each function, or {@link #NONE}
     */
    public Table(int[] functions) {
        this.functions = functions.clone();
    }

    /**
     * Follows a pointer.
     *
     * @param pointer the pointer
     * @return the index of the function
     */
    public int requiredRef(int pointer) {
        if (pointer < 0 || pointer >= functions.length || functions[pointer] == NONE) {
            throw new Trap("a pointer to no function: " + pointer);
        }
        return functions[pointer];
    }

    /**
     * The instance that a function belongs to, which generated code asks for.
     *
     * @param pointer the pointer
     * @return null: to the one that asks
     */
    public @Nullable Instance instance(int pointer) {
        return null;
    }
}
