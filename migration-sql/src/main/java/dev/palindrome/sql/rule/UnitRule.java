package dev.palindrome.sql.rule;

/** A rule that judges a revision or file as a whole, when everything in it has been seen. */
public non-sealed interface UnitRule extends Rule {

    /**
     * Judges a unit.
     *
     * @param scene what happened in it; takes what the rule finds
     */
    void judge(UnitScene scene);
}
