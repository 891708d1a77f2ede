package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.BoolExpr;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.NullTest;
import dev.palindrome.sql.ast.NullTestType;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.Check;
import java.util.function.Predicate;

/**
 * Whether the catalog proves that a column holds no NULL: "if a valid CHECK constraint exists … which proves no NULL can exist,
 * then the table scan is skipped", ALTER TABLE, {@code SET NOT NULL}.
 */
public final class NotNullProof {

    private NotNullProof() {}

    /**
     * Whether nobody has to look at the rows.
     *
     * @param table the table
     * @param column the column
     * @return true if it is NOT NULL already, in the primary key, or under a valid CHECK that says so
     */
    public static boolean holds(Table table, String column) {
        return holds(table, column, check -> true);
    }

    static boolean holds(Table table, String column, Predicate<Check> usable) {
        return table.column(column).filter(Column::notNull).isPresent()
                || table.primaryKey()
                        .filter(key -> key.columns().contains(column))
                        .isPresent()
                || table.checks().stream()
                        .filter(check -> check.valid() && check.enforced())
                        .filter(usable)
                        .anyMatch(check -> implies(check.expression(), column));
    }

    /**
     * Whether a condition that is not false leaves no NULL in a column. A comparison does not: it is NULL for NULL, and a CHECK
     * passes on NULL.
     *
     * @param condition the condition
     * @param column the column
     * @return true if it says {@code IS NOT NULL} of it
     */
    public static boolean implies(Node condition, String column) {
        if (condition instanceof NullTest test) {
            return test.nulltesttype() == NullTestType.IS_NOT_NULL && NameNodes.isColumn(test.arg(), column);
        }
        if (condition instanceof BoolExpr expression) {
            return switch (expression.boolop()) {
                case AND_EXPR -> expression.args().stream().anyMatch(one -> implies(one, column));
                case OR_EXPR -> expression.args().stream().allMatch(one -> implies(one, column));
                default -> false;
            };
        }
        return false;
    }
}
