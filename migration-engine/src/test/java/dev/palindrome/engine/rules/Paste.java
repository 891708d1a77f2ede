package dev.palindrome.engine.rules;

/** Where the text of a fix goes. */
enum Paste {
    /** In the place of the statement. */
    INSTEAD,
    /** In front of the statement. */
    BEFORE,
    /** Behind the last statement. */
    BEHIND,
    /** In revisions of its own; the statement comes in the one behind them. */
    PREPARED,
    /** In the place of the column's definition. */
    DEFINITION
}
