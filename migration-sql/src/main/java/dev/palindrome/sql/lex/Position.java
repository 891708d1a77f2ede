package dev.palindrome.sql.lex;

/**
 * A place in a text as people and editors count it.
 *
 * @param line the line, counted from 1
 * @param column the UTF-16 code unit in the line, counted from 1
 */
public record Position(int line, int column) {}
