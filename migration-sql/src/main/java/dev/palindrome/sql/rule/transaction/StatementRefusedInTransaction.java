package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.Transaction.Frame;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;

/** A statement that PostgreSQL refuses in a transaction block, in one, or in a block of code. */
final class StatementRefusedInTransaction implements UnitRule {

    @Override
    public Code code() {
        return TransactionRule.BAN_CONCURRENT_IN_TRANSACTION;
    }

    @Override
    public void judge(UnitScene scene) {
        for (DoneStatement statement : DoneStatement.of(scene.moments())) {
            if (statement.transaction().isBlock() && statement.isRefusedInTransaction()) {
                report(statement, scene);
            }
            statement.does(RunBlock.class).ifPresent(block -> judgeInside(statement, scene));
        }
    }

    /** What a DO block runs is in a transaction, whoever sends the block. */
    private void judgeInside(DoneStatement block, UnitScene scene) {
        StatementInUnit whole = block.statement();
        whole.hidden().stream()
                .map(hidden -> hidden.span().of(whole.text()))
                .filter(DoneStatement::isRefusedInTransaction)
                .findFirst()
                .ifPresent(sql -> scene.report(
                        code().with("statement", Wording.shortly(sql))
                                .with("fix", "send it by itself, not in a block and in no transaction:\n" + sql + ";"),
                        block.first()));
    }

    private void report(DoneStatement statement, UnitScene scene) {
        boolean own = statement.transaction().frame() == Frame.TEXT;
        String sql = statement.statement().sql() + ";";
        scene.report(
                code().with("statement", statement.shortly())
                        .with(
                                "fix",
                                own
                                        ? "end the transaction before it:\nCOMMIT;\n" + sql
                                        : "put it into a file that the runner does not wrap in a transaction:\n" + sql),
                statement.first());
    }
}
