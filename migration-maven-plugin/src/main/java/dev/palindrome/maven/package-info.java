/**
 * The goals. Each is thin: what Maven has put into its fields becomes settings, the engine or the processor's authoring
 * does the work, and the result is told. May know everything that Maven and the modules below offer; nothing knows it.
 */
@NullMarked
package dev.palindrome.maven;

import org.jspecify.annotations.NullMarked;
