/** Tests of the catalog's values and of their comparison. */
@NullMarked
package dev.palindrome.engine.catalog;

import org.jspecify.annotations.NullMarked;
