/** What a revision touches, by name, for the manifest. */
@NullMarked
package dev.palindrome.sql.impact;

import org.jspecify.annotations.NullMarked;
