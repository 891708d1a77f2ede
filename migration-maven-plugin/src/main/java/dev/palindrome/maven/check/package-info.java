/**
 * The compile gate without a compiler: what a compilation has left is held against the files that do not trigger one, and
 * against what the bodies do when they run. The verdicts are those of {@code dev.palindrome.model.gate}.
 */
@NullMarked
package dev.palindrome.maven.check;

import org.jspecify.annotations.NullMarked;
