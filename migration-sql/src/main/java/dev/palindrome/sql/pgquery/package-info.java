/**
 * libpg_query as the build has compiled it, and what it asks of its host: bytes in, bytes out. Depends on Chicory, which runs
 * it; known by the package {@code parse} only.
 */
@NullMarked
package dev.palindrome.sql.pgquery;

import org.jspecify.annotations.NullMarked;
