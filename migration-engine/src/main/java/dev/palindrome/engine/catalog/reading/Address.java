package dev.palindrome.engine.catalog.reading;

/**
 * Where the server keeps an object: catalog, row and part, all but the last as OIDs. Addresses are used while reading
 * and never reach a catalog.
 */
record Address(long catalog, long object, int part) {}
