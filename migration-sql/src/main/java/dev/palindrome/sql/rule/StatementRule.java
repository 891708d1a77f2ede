package dev.palindrome.sql.rule;

/** A rule that looks at a statement as it is written: its tokens, its tree. */
public non-sealed interface StatementRule extends Rule {

    /**
     * Looks at a statement.
     *
     * @param statement the statement
     * @param scene where it happens, with the schema as it is before it; takes what the rule finds
     */
    void look(StatementInUnit statement, Scene scene);
}
