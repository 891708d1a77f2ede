package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.DropBehavior;
import dev.palindrome.sql.ast.ObjectType;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.schema.QualifiedName;

/**
 * One command of an {@code ALTER TABLE} with what it is about.
 *
 * @param command the command
 * @param table the relation
 * @param only whether the statement leaves partitions and children out
 * @param kind what the statement calls the relation
 * @param scope what the command is translated in
 */
record AlterScope(AlterTableCmd command, QualifiedName table, boolean only, ObjectType kind, Scope scope) {

    Span span() {
        return scope.span();
    }

    /** The column, constraint or other thing that the command names. */
    String name() {
        return Names.of(command.name());
    }

    boolean cascades() {
        return command.behavior() == DropBehavior.DROP_CASCADE;
    }
}
