package dev.palindrome.sql.rule;

import dev.palindrome.model.diagnostic.Code;

/** A rule about SQL: one fact, one code, one name. */
public sealed interface Rule permits StatementRule, OperationRule, UnitRule, HistoryRule {

    /**
     * What it says, in the catalogue.
     *
     * @return the code; its {@link Code#rule()} is the name that a waiver takes
     */
    Code code();
}
