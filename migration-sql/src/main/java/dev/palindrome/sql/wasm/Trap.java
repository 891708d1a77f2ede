package dev.palindrome.sql.wasm;

import org.jspecify.annotations.Nullable;

/** WebAssembly's way to end: a division by zero, an end that must not be reached, a stack that is used up. */
public final class Trap extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * Traps.
     *
     * @param message why
     */
    public Trap(String message) {
        this(message, null);
    }

    /**
     * Traps.
     *
     * @param message why
     * @param cause what was thrown, if anything was
     */
    public Trap(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
