package dev.palindrome.parser.wasm;

/**
 * How many things come from outside; they are counted before those that the module brings.
 *
 * @param functions the number of functions
 * @param globals the number of globals
 */
record Imports(int functions, int globals) {}
