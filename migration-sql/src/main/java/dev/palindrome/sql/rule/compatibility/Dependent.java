package dev.palindrome.sql.rule.compatibility;

/**
 * What PostgreSQL drops along with something else.
 *
 * @param what what it is, with its name, for messages
 * @param drop the statement that drops it by name
 */
record Dependent(String what, String drop) {}
