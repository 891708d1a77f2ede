package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Optional;

/**
 * A statement that takes as long as the rows take, in a transaction whose earlier statements have closed another table. Work on
 * the closed table itself is other rules' unless it only reads, or somebody asks for this one.
 */
final class SlowStatementBehindLock implements UnitRule {

    private final boolean asked;

    private SlowStatementBehindLock(boolean asked) {
        this.asked = asked;
    }

    static Rule ofTransactions() {
        return new SlowStatementBehindLock(false);
    }

    @Override
    public Rule askedFor() {
        return new SlowStatementBehindLock(true);
    }

    @Override
    public Code code() {
        return TransactionRule.STATEMENT_WHILE_HOLDING_ACCESS_EXCLUSIVE;
    }

    @Override
    public void judge(UnitScene scene) {
        HeldTables held = new HeldTables(scene);
        for (DoneStatement statement : DoneStatement.of(asked ? AsOneMessage.of(scene.moments()) : scene.moments())) {
            held.enter(statement);
            statement
                    .effects()
                    .filter(effect -> effect.work().growsWithRows())
                    .findFirst()
                    .ifPresent(slow -> lockedBefore(held, statement, slow)
                            .ifPresent(locked -> report(locked, slow, statement, scene)));
            held.keep(statement);
        }
    }

    private Optional<QualifiedName> lockedBefore(HeldTables held, DoneStatement statement, Effect slow) {
        boolean itself = asked || statement.does(Read.class).isPresent();
        return itself && held.holds(slow.relation()) ? Optional.of(slow.relation()) : held.otherThan(slow.relation());
    }

    private void report(QualifiedName locked, Effect slow, DoneStatement statement, UnitScene scene) {
        scene.report(
                code().with("locked", locked)
                        .with("work", Wording.does(slow.work()))
                        .with("relation", slow.relation())
                        .with("statement", statement.statement().sql())
                        .weighing(AsOneMessage.weight(code(), statement.transaction())),
                statement.first());
    }
}
