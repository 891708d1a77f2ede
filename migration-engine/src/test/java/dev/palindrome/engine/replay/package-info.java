/** The schema that {@code migration-sql} replays, held against the one that PostgreSQL has. */
@NullMarked
package dev.palindrome.engine.replay;

import org.jspecify.annotations.NullMarked;
