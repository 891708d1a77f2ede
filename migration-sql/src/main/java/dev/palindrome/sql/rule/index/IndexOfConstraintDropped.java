package dev.palindrome.sql.rule.index;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** DROP INDEX of an index that a PRIMARY KEY, UNIQUE or EXCLUDE constraint owns: it fails, whoever made it. */
final class IndexOfConstraintDropped implements OperationRule<DropIndex> {

    @Override
    public Code code() {
        return IndexRule.BAN_DROP_CONSTRAINT_INDEX;
    }

    @Override
    public Class<DropIndex> operations() {
        return DropIndex.class;
    }

    @Override
    public void look(DropIndex drop, Scene scene) {
        IndexOwner.of(drop.index(), scene.schema()).ifPresent(owner -> scene.report(draft(drop, owner), drop.span()));
    }

    private Diagnostic.Draft draft(DropIndex drop, IndexOwner owner) {
        String constraint = new Identifier(drop.index().name()).sql();
        return code().with("index", drop.index().sql())
                .with(
                        "belongs",
                        owner.known()
                                ? "is that of the constraint `" + constraint + "` of `"
                                        + owner.table().sql() + "`"
                                : "has the name that PostgreSQL gives the index of a primary key")
                .with("table", owner.table().sql())
                .with("constraint", constraint)
                .weighing(owner.known() ? code().severity() : Severity.WARNING);
    }
}
