/** What the SQL module believes of locks, work and functions, compared with living servers. */
@NullMarked
package dev.palindrome.engine.effect;

import org.jspecify.annotations.NullMarked;
