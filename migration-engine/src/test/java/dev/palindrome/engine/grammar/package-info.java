/** PostgreSQL's servers as the judges of our grammar: they are asked to parse, never to run. */
@NullMarked
package dev.palindrome.engine.grammar;

import org.jspecify.annotations.NullMarked;
