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

    /**
     * The rule as somebody wants it who asks for it by its name. By default a general rule leaves a fact to the more exact rule,
     * so that nobody is told twice; who names it wants to hear of every case.
     *
     * @return the rule, or one that says more under the same code
     */
    default Rule askedFor() {
        return this;
    }
}
