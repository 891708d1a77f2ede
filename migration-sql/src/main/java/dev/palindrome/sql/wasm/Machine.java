package dev.palindrome.sql.wasm;

/** The functions of an instance, by their index. */
public interface Machine {

    /**
     * Calls a function.
     *
     * @param function its index
     * @param arguments what it is called with, each in the bits of a {@code long}
     * @return what it gives, in the same way
     * @throws Trap if it does what must not be done
     */
    long[] call(int function, long... arguments);
}
