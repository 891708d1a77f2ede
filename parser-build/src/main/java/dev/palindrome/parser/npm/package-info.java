/** The packages of npm that hold PostgreSQL's grammar and the types of its syntax tree. Depends on nothing but the JDK. */
@NullMarked
package dev.palindrome.parser.npm;

import org.jspecify.annotations.NullMarked;
