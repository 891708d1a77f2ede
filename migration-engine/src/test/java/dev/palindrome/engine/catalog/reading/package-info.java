/** Tests of the catalog's reader, on real servers of several majors. */
@NullMarked
package dev.palindrome.engine.catalog.reading;

import org.jspecify.annotations.NullMarked;
