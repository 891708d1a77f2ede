/**
 * What classes that are made of WebAssembly need when they run: a memory, a table of functions, and the instance that holds them.
 * In place of Chicory's runtime, which can run any module and has to read it first; ours is known when we build.
 */
@NullMarked
package dev.palindrome.sql.wasm;

import org.jspecify.annotations.NullMarked;
