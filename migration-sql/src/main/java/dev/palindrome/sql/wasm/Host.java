package dev.palindrome.sql.wasm;

/** The functions that a module expects of the world around it. */
@FunctionalInterface
public interface Host {

    /**
     * Does what a function of the host is there for.
     *
     * @param instance who calls
     * @param function which one, by its place among the imports
     * @param arguments what it is called with
     * @return what it gives; one value too many does no harm
     */
    long[] call(Instance instance, int function, long[] arguments);
}
