/** What a sound history is written to: the registries, and every other output of the processor. The only user of the Filer. */
@NullMarked
package dev.palindrome.processor.writing;

import org.jspecify.annotations.NullMarked;
