package dev.palindrome.sql.rule;

import dev.palindrome.sql.schema.Schema;

/** A rule that judges a revision or file when everything behind it has been seen too. */
public non-sealed interface HistoryRule extends Rule {

    /**
     * Judges an upgrade.
     *
     * @param scene what happened in it; takes what the rule finds
     * @param head the schema behind the last upgrade of all, to be read only
     */
    void judge(UnitScene scene, Schema head);
}
