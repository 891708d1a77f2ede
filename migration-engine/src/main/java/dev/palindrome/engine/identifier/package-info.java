/**
 * The names of database objects, and the one place where they are quoted for SQL. Depends on nothing; every package may
 * use it.
 */
@NullMarked
package dev.palindrome.engine.identifier;

import org.jspecify.annotations.NullMarked;
