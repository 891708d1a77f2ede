/** A WebAssembly binary as a tree of instructions, read and written. Depends on nothing but the JDK. */
@NullMarked
package dev.palindrome.parser.wasm;

import org.jspecify.annotations.NullMarked;
