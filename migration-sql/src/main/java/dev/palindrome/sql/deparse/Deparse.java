package dev.palindrome.sql.deparse;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.SelectStmt;
import java.util.Optional;

/** From a part of the parse tree back to SQL that has the same tree. */
public final class Deparse {

    private Deparse() {}

    /**
     * Writes an expression.
     *
     * @param expression the expression
     * @return its SQL, or empty if it has something that there are no words for here
     */
    public static Optional<String> expression(Node expression) {
        SqlText text = new SqlText();
        new Expressions(text).write(expression);
        return text.result();
    }

    /**
     * Writes an expression so that it can stand beside an operator or a cast: in parentheses, if it needs them.
     *
     * @param expression the expression
     * @return its SQL, or empty if it has something that there are no words for here
     */
    public static Optional<String> operand(Node expression) {
        SqlText text = new SqlText();
        new Expressions(text).operand(expression);
        return text.result();
    }

    /**
     * Writes a query.
     *
     * @param query the query
     * @return its SQL, or empty if it has something that there are no words for here
     */
    public static Optional<String> query(SelectStmt query) {
        SqlText text = new SqlText();
        new Queries(text).write(query);
        return text.result();
    }
}
