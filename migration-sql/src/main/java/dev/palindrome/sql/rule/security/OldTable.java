package dev.palindrome.sql.rule.security;

import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.schema.QualifiedName;

/** Whether a moment is about a table that was there before the unit. */
final class OldTable {

    private OldTable() {}

    /** The effects of a moment leave out what its unit has made. */
    static boolean isTouched(Moment moment, QualifiedName table) {
        return moment.effects().stream().anyMatch(effect -> effect.relation().equals(table));
    }
}
