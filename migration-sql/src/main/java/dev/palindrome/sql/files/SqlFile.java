package dev.palindrome.sql.files;

/**
 * A file of SQL.
 *
 * @param path the file as it is named in reports
 * @param text what is in it
 */
public record SqlFile(String path, String text) {}
