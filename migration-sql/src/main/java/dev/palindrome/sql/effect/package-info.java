/**
 * What an operation costs the sessions beside it: which relations it locks, how, and what it does while it holds the lock. A
 * model of PostgreSQL 14 to 18, measured against real servers by the tests.
 */
@NullMarked
package dev.palindrome.sql.effect;

import org.jspecify.annotations.NullMarked;
