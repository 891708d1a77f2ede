/** The types of PostgreSQL's syntax tree as the package {@code @pgsql/types} declares them. Depends on nothing but the JDK. */
@NullMarked
package dev.palindrome.parser.schema;

import org.jspecify.annotations.NullMarked;
