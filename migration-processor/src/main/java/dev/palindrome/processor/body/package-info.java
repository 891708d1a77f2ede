/**
 * The bodies of revisions, as far as a compiler shows them: javac's syntax trees in, steps and their SQL with its places in
 * the sources out. The only package that touches {@code com.sun.source}.
 */
@NullMarked
package dev.palindrome.processor.body;

import org.jspecify.annotations.NullMarked;
