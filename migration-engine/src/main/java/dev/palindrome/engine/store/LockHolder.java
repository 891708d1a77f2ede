package dev.palindrome.engine.store;

/**
 * The session that holds the migration lock.
 *
 * @param pid its process on the server
 * @param description who it is and what it does
 */
public record LockHolder(int pid, String description) {}
