package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.ConstrType;
import dev.palindrome.sql.ast.Constraint;
import java.util.EnumMap;
import java.util.Map;

/** The passes in which PostgreSQL runs the commands of one {@code ALTER TABLE}, in order ({@code AlterTablePass}). */
enum AlterPass {
    DROP,
    ALTER_TYPE,
    ADD_COLUMN,
    SET_EXPRESSION,
    COLUMN_ATTRIBUTES,
    ADD_INDEX_CONSTRAINT,
    ADD_INDEX,
    ADD_OTHER_CONSTRAINT,
    MISCELLANEOUS;

    private static final Map<AlterTableType, AlterPass> BY_TYPE = new EnumMap<>(Map.of(
            AlterTableType.AT_DropColumn, DROP,
            AlterTableType.AT_DropConstraint, DROP,
            AlterTableType.AT_DropNotNull, DROP,
            AlterTableType.AT_DropIdentity, DROP,
            AlterTableType.AT_DropExpression, DROP,
            AlterTableType.AT_AlterColumnType, ALTER_TYPE,
            AlterTableType.AT_AddColumn, ADD_COLUMN,
            AlterTableType.AT_SetExpression, SET_EXPRESSION,
            AlterTableType.AT_SetNotNull, COLUMN_ATTRIBUTES,
            AlterTableType.AT_AddIdentity, ADD_OTHER_CONSTRAINT));

    static AlterPass of(AlterTableCmd command) {
        if (command.subtype() == AlterTableType.AT_ColumnDefault) {
            return command.def() == null ? DROP : ADD_OTHER_CONSTRAINT;
        }
        if (command.subtype() == AlterTableType.AT_AddConstraint) {
            return command.def() instanceof Constraint added ? ofAdded(added) : ADD_OTHER_CONSTRAINT;
        }
        AlterPass pass = BY_TYPE.get(command.subtype());
        return pass == null ? MISCELLANEOUS : pass;
    }

    private static AlterPass ofAdded(Constraint added) {
        if (added.indexname() != null) {
            return ADD_INDEX_CONSTRAINT;
        }
        boolean withIndex = added.contype() == ConstrType.CONSTR_PRIMARY
                || added.contype() == ConstrType.CONSTR_UNIQUE
                || added.contype() == ConstrType.CONSTR_EXCLUSION;
        return withIndex ? ADD_INDEX : ADD_OTHER_CONSTRAINT;
    }
}
