package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.ast.DeleteStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.UpdateStmt;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.Moment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables whose rows a unit lists itself: it makes them, and fills them by VALUES alone. Who joins with one changes what the text
 * lists, as with {@code IN}.
 */
final class ListedRows {

    /** By their names alone: a temporary table has another schema than the statement says. */
    private final Set<String> tables = new HashSet<>();

    ListedRows(List<Moment> moments) {
        for (Moment moment : moments) {
            if (moment.operation() instanceof CreateTable create
                    && create.query().isEmpty()
                    && !create.ifNotExists()) {
                tables.add(create.table().name());
            } else if (moment.operation() instanceof Insert insert
                    && !insert.reads().isEmpty()) {
                tables.remove(insert.table().name());
            }
        }
    }

    /** Whether a statement takes its rows from such tables, and from no other. */
    boolean bounds(Node statement) {
        return (statement instanceof UpdateStmt update && areListed(update.fromClause()))
                || (statement instanceof DeleteStmt delete && areListed(delete.usingClause()));
    }

    private boolean areListed(List<Node> from) {
        return !from.isEmpty()
                && from.stream()
                        .allMatch(item -> item instanceof RangeVar relation
                                && relation.relname() != null
                                && tables.contains(relation.relname()));
    }
}
