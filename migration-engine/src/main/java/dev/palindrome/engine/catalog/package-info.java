/**
 * What a PostgreSQL schema is, as facts (kind, object, attribute, value), and how two such catalogs differ, in words.
 *
 * <p>Pure values: nothing here knows JDBC. {@link dev.palindrome.engine.catalog.reading} reads a {@link
 * dev.palindrome.engine.catalog.Catalog} from a server; the proof, drift and stamp compare two of them.
 */
@NullMarked
package dev.palindrome.engine.catalog;

import org.jspecify.annotations.NullMarked;
