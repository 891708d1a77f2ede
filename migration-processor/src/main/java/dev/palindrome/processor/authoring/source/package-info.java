/**
 * Histories as their sources declare them, read with the compiler's parser alone: no attribution and no processors, so
 * that a history that does not compile, because it is forked, can still be read. Knows nothing of the goals.
 */
@NullMarked
package dev.palindrome.processor.authoring.source;

import org.jspecify.annotations.NullMarked;
