package dev.palindrome.parser.split;

import java.util.BitSet;

/**
 * Segments that become one function.
 *
 * @param first the first segment
 * @param last the last one
 * @param parameters the locals that the function gets, by their indices in the function that is cut
 * @param spilled the locals that it writes and that are read again elsewhere: they go back through globals
 */
record Chunk(int first, int last, BitSet parameters, BitSet spilled) {}
