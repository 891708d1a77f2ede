package dev.palindrome.sql.impact;

import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.RenameColumn;
import dev.palindrome.sql.operation.ConstraintOperation;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.AlterConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.RenameConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.PolicyOperation.AlterPolicy;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.PolicyOperation.RenamePolicy;
import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.operation.TriggerOperation.CreateRule;
import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.operation.TriggerOperation.DropRule;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TriggerOperation.RenameTrigger;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;

/** The parts of tables that operations touch. */
final class TouchedParts {

    private TouchedParts() {}

    static void add(ColumnOperation operation, TouchedNames names) {
        names.object(operation.table());
        names.part(operation.table(), operation.column());
        if (operation instanceof AddColumn added) {
            added.indexes().forEach(index -> names.object(index.name()));
            added.constraints().forEach(constraint -> names.part(added.table(), constraint.name()));
        } else if (operation instanceof RenameColumn rename) {
            names.part(rename.table(), rename.to());
        }
    }

    static void add(ConstraintOperation operation, TouchedNames names) {
        names.object(operation.table());
        if (operation instanceof AddConstraint added) {
            names.part(added.table(), added.added().name());
            added.index().ifPresent(index -> names.object(index.name()));
            added.usingIndex().ifPresent(names::object);
        } else if (operation instanceof ValidateConstraint validated) {
            names.part(validated.table(), validated.constraint());
        } else if (operation instanceof DropConstraint dropped) {
            names.part(dropped.table(), dropped.constraint());
        } else if (operation instanceof RenameConstraint renamed) {
            names.part(renamed.table(), renamed.constraint());
            names.part(renamed.table(), renamed.to());
        } else if (operation instanceof AlterConstraint altered) {
            names.part(altered.table(), altered.constraint());
        }
    }

    static void add(PolicyOperation operation, TouchedNames names) {
        names.object(operation.table());
        if (operation instanceof CreatePolicy created) {
            names.part(created.table(), created.made().name());
        } else if (operation instanceof AlterPolicy altered) {
            names.part(altered.table(), altered.policy());
        } else if (operation instanceof RenamePolicy renamed) {
            names.part(renamed.table(), renamed.policy());
            names.part(renamed.table(), renamed.to());
        } else if (operation instanceof DropPolicy dropped) {
            names.part(dropped.table(), dropped.policy());
        }
    }

    static void add(TriggerOperation operation, TouchedNames names) {
        names.object(operation.table());
        if (operation instanceof CreateTrigger created) {
            names.part(created.table(), created.trigger());
        } else if (operation instanceof RenameTrigger renamed) {
            names.part(renamed.table(), renamed.trigger());
            names.part(renamed.table(), renamed.to());
        } else if (operation instanceof DropTrigger dropped) {
            names.part(dropped.table(), dropped.trigger());
        } else if (operation instanceof SetTrigger set && !set.trigger().isEmpty()) {
            names.part(set.table(), set.trigger());
        } else if (operation instanceof CreateRule created) {
            names.part(created.table(), created.rule());
        } else if (operation instanceof DropRule dropped) {
            names.part(dropped.table(), dropped.rule());
        }
    }
}
