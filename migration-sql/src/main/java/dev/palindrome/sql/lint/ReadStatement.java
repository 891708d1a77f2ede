package dev.palindrome.sql.lint;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.rule.HiddenStatement;
import java.util.List;

/**
 * A statement as the linter reads it.
 *
 * @param span where it stands in the text, without comments before it and without the semicolon
 * @param tree its syntax tree
 * @param nonTransactional whether PostgreSQL refuses it in a transaction block
 * @param hidden the statements in the body of a routine or DO block that it has
 */
public record ReadStatement(Span span, Node tree, boolean nonTransactional, List<HiddenStatement> hidden) {

    /** Copies the list. */
    public ReadStatement {
        hidden = List.copyOf(hidden);
    }
}
