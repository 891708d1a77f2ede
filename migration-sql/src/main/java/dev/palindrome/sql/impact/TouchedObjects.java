package dev.palindrome.sql.impact;

import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.operation.ObjectOperation.SetOwner;
import dev.palindrome.sql.operation.RoutineOperation;
import dev.palindrome.sql.operation.RoutineOperation.AlterRoutine;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.RoutineOperation.RenameRoutine;
import dev.palindrome.sql.operation.TypeOperation;
import dev.palindrome.sql.operation.TypeOperation.RenameType;

/** The types, routines and further objects that operations touch. */
final class TouchedObjects {

    private TouchedObjects() {}

    static void add(TypeOperation operation, TouchedNames names) {
        names.object(operation.type());
        if (operation instanceof RenameType renamed) {
            names.object(renamed.to());
        }
    }

    static void add(RoutineOperation operation, TouchedNames names) {
        if (operation instanceof CreateRoutine created) {
            names.object(created.made().name());
        } else if (operation instanceof AlterRoutine altered) {
            names.object(altered.routine());
        } else if (operation instanceof RenameRoutine renamed) {
            names.object(renamed.routine());
            names.object(renamed.to());
        } else if (operation instanceof DropRoutine dropped) {
            names.object(dropped.routine());
        }
    }

    static void add(ObjectOperation operation, TouchedNames names) {
        if (operation instanceof CreateObject created) {
            names.object(created.made().name());
        } else if (operation instanceof DropObject dropped) {
            names.object(dropped.name());
        } else if (operation instanceof RenameObject renamed) {
            names.object(renamed.name());
            names.object(renamed.to());
        } else if (operation instanceof AlterObject altered) {
            names.object(altered.name());
        } else if (operation instanceof SetOwner owned) {
            names.object(owned.name());
        }
    }
}
