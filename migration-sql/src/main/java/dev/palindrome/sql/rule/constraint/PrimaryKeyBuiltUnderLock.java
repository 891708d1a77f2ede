package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.Work;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;

/**
 * A PRIMARY KEY that is added, by itself or with a column, without USING INDEX: by default where no more exact rule speaks of the
 * column; for who asks for the rule, everywhere.
 */
final class PrimaryKeyBuiltUnderLock implements OperationRule<Operation> {

    private final boolean everywhere;

    private PrimaryKeyBuiltUnderLock(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** Where no rule about rewrites speaks: whoever writes the table anew builds all its indexes. */
    static Rule withoutRewrite() {
        return new PrimaryKeyBuiltUnderLock(false);
    }

    @Override
    public Rule askedFor() {
        return new PrimaryKeyBuiltUnderLock(true);
    }

    @Override
    public Code code() {
        return ConstraintRule.ADDING_PRIMARY_KEY_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        boolean rewrites = operation instanceof AddColumn
                && scene.effects().stream().map(Effect::work).anyMatch(Work.REWRITE::equals);
        if (rewrites && !everywhere) {
            return;
        }
        for (LateConstraint<UniqueKey> late : LateConstraint.in(operation, UniqueKey.class, scene)) {
            if (late.constraint().primary()) {
                KeyText text = new KeyText(late, scene.schema());
                scene.report(
                        code().with("table", late.table().sql())
                                .with("advice", text.advice())
                                .with("sql", text.sql()),
                        operation.span());
            }
        }
    }
}
