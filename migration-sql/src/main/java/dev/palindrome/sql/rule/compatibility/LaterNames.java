package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.function.Predicate;

/** Whether an old name means something again before anybody can miss it. */
final class LaterNames {

    private final List<Moment> moments;
    private final int renamed;

    /** Behind the moment with the number. */
    LaterNames(List<Moment> moments, int renamed) {
        this.moments = moments;
        this.renamed = renamed;
    }

    boolean meansARelation(QualifiedName name) {
        return laterInTransaction(operation -> givesRelation(operation, name));
    }

    boolean meansAColumn(QualifiedName table, String column) {
        return laterInTransaction(operation -> operation instanceof AddColumn added
                && added.table().equals(table)
                && added.column().equals(column));
    }

    private boolean laterInTransaction(Predicate<Operation> gives) {
        int transaction = moments.get(renamed).transaction().number();
        return moments.subList(renamed + 1, moments.size()).stream()
                .anyMatch(moment -> moment.transaction().number() == transaction && gives.test(moment.operation()));
    }

    private static boolean givesRelation(Operation operation, QualifiedName name) {
        if (operation instanceof RenameRelation rename) {
            return rename.to().equals(name);
        }
        if (operation instanceof MoveToSchema move) {
            return move.to().equals(name);
        }
        if (operation instanceof CreateView view) {
            return view.view().equals(name);
        }
        return operation instanceof CreateTable table && table.table().equals(name);
    }
}
