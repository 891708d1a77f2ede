/**
 * The compile gate inside a Java compiler: collects the revisions of a compilation, has {@code dev.palindrome.model.gate}
 * judge them, and writes manifest, registries and report. Only this package knows the rounds of annotation processing;
 * {@code declare}, {@code body}, {@code project}, {@code writing} and {@code report} are its stages.
 */
@NullMarked
package dev.palindrome.processor;

import org.jspecify.annotations.NullMarked;
