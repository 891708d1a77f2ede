package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.rule.Transaction.Frame;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;

/** A statement that PostgreSQL refuses in a transaction block, in one. */
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
        }
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
