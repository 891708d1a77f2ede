package dev.palindrome.sql.translate;

import dev.palindrome.sql.operation.Operation;

/** Translates one kind of command in an {@code ALTER TABLE}. */
@FunctionalInterface
interface AlterCommand {

    Operation translate(AlterScope scope);
}
