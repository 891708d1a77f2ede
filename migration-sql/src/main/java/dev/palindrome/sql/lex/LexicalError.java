package dev.palindrome.sql.lex;

/**
 * Something that PostgreSQL's scanner refuses.
 *
 * @param kind what is wrong
 * @param offset where PostgreSQL's message would point to, as an offset in UTF-16 code units
 * @param message PostgreSQL's message, whole
 */
public record LexicalError(LexicalErrorKind kind, int offset, String message) {}
