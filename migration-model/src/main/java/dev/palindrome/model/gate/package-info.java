/**
 * The compile gate as a pure function: what the sources declare, the lock file and the time go in, findings come out. The
 * processor and {@code migrations:check} both call it, so that they cannot differ.
 */
@NullMarked
package dev.palindrome.model.gate;

import org.jspecify.annotations.NullMarked;
