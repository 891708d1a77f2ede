package dev.palindrome.sql.impact;

import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ConstraintOperation;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.IndexOperation;
import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PartitionOperation;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.RoutineOperation;
import dev.palindrome.sql.operation.TableOperation;
import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.operation.TypeOperation;
import dev.palindrome.sql.operation.ViewOperation;
import java.util.Collection;
import java.util.List;

/** The objects, indexes and constraints that operations make, change or remove; what they only read is not among them. */
public final class Impact {

    private Impact() {}

    /**
     * Names what operations touch.
     *
     * @param operations what a revision does
     * @return the names, sorted and each once: {@code schema.object}, and {@code schema.table.part} for columns, constraints,
     *     policies, triggers and rules
     */
    public static List<String> of(Collection<? extends Operation> operations) {
        TouchedNames names = new TouchedNames();
        operations.forEach(operation -> add(operation, names));
        return names.sorted();
    }

    private static void add(Operation operation, TouchedNames names) {
        if (operation instanceof TableOperation one) {
            TouchedRelations.add(one, names);
        } else if (operation instanceof IndexOperation one) {
            TouchedRelations.add(one, names);
        } else if (operation instanceof ViewOperation one) {
            names.object(one.view());
        } else if (operation instanceof PartitionOperation one) {
            TouchedRelations.add(one, names);
        } else if (operation instanceof DataOperation one) {
            TouchedRelations.add(one, names);
        } else if (operation instanceof ColumnOperation one) {
            TouchedParts.add(one, names);
        } else if (operation instanceof ConstraintOperation one) {
            TouchedParts.add(one, names);
        } else if (operation instanceof PolicyOperation one) {
            TouchedParts.add(one, names);
        } else if (operation instanceof TriggerOperation one) {
            TouchedParts.add(one, names);
        } else if (operation instanceof TypeOperation one) {
            TouchedObjects.add(one, names);
        } else if (operation instanceof RoutineOperation one) {
            TouchedObjects.add(one, names);
        } else if (operation instanceof ObjectOperation one) {
            TouchedObjects.add(one, names);
        }
    }
}
