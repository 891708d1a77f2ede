/**
 * Reads a {@link dev.palindrome.engine.catalog.Catalog} from a server: one family of objects per class, each one
 * set-based statement over {@code pg_catalog}, all of them sent together in one read-only transaction.
 *
 * <p>A family's statement returns a row per object. Some labels say what the row is about (see {@link
 * dev.palindrome.engine.catalog.reading.Label}); every other label is the name of an attribute as reports print it, and
 * a value that is not NULL is a fact. An array is a set: its elements are sorted. A line of SQL that ends in {@code --
 * since 15}, {@code -- until 16} or {@code -- from 15 to 16} is sent to those majors only.
 */
@NullMarked
package dev.palindrome.engine.catalog.reading;

import org.jspecify.annotations.NullMarked;
