package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;

/** Statements of one transaction that close different tables; one statement that closes two is another rule's. */
final class SeveralTablesLocked implements UnitRule {

    private final boolean asked;

    private SeveralTablesLocked(boolean asked) {
        this.asked = asked;
    }

    static Rule ofTransactions() {
        return new SeveralTablesLocked(false);
    }

    @Override
    public Rule askedFor() {
        return new SeveralTablesLocked(true);
    }

    @Override
    public Code code() {
        return TransactionRule.WIDE_LOCK_WINDOW;
    }

    @Override
    public void judge(UnitScene scene) {
        HeldTables held = new HeldTables(scene);
        for (DoneStatement statement : DoneStatement.of(asked ? AsOneMessage.of(scene.moments()) : scene.moments())) {
            held.enter(statement);
            held.closedBy(statement).stream()
                    .filter(table -> !held.holds(table))
                    .findFirst()
                    .ifPresent(
                            table -> held.otherThan(table).ifPresent(first -> report(first, table, statement, scene)));
            held.keep(statement);
        }
    }

    private void report(QualifiedName first, QualifiedName second, DoneStatement statement, UnitScene scene) {
        scene.report(
                code().with("first", first)
                        .with("second", second)
                        .with("statement", statement.statement().sql())
                        .weighing(AsOneMessage.weight(code(), statement.transaction())),
                statement.first());
    }
}
