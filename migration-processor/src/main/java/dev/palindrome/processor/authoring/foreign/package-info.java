/**
 * Histories of other tools, as their directories hold them: scripts with an order, an upgrade and perhaps a downgrade.
 * Knows nothing of Java source.
 */
@NullMarked
package dev.palindrome.processor.authoring.foreign;

import org.jspecify.annotations.NullMarked;
