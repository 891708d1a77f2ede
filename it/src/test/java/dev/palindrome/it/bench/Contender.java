package dev.palindrome.it.bench;

import java.io.IOException;

/** A tool that brings an empty database to the head of a workload, made ready for that workload beforehand. */
interface Contender {

    /** The tool's name in the table. */
    String name();

    /** Brings a database to the head; one that is there already is left as it is. */
    void apply(BenchDatabase database) throws IOException, InterruptedException;

    /** Whether the tool finds out by itself that nothing is to do. */
    default boolean knowsWhenDone() {
        return true;
    }
}
