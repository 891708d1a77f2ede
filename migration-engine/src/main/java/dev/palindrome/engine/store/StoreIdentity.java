package dev.palindrome.engine.store;

/**
 * What a store says of itself in every format.
 *
 * @param format the format
 * @param history the history that it belongs to
 */
public record StoreIdentity(int format, String history) {}
