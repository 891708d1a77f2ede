package dev.palindrome.sql.rule.security;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.PolicyOperation.Change;
import dev.palindrome.sql.operation.PolicyOperation.SetRowSecurity;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import java.util.List;

/**
 * DISABLE and NO FORCE ROW LEVEL SECURITY of a table that was there before, unless the same transaction puts it back: nobody
 * else comes to the table before its commit. A downgrade can only take back what its upgrade switched on.
 */
final class RowSecurityDisabled implements UnitRule {

    @Override
    public Code code() {
        return SecurityRule.BAN_DISABLE_ROW_SECURITY;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (int i = 0; i < moments.size(); i++) {
            Moment moment = moments.get(i);
            if (moment.operation() instanceof SetRowSecurity change
                    && (change.change() == Change.DISABLE || change.change() == Change.NO_FORCE)
                    && OldTable.isTouched(moment, change.table())
                    && !isPutBack(change, moment, moments.subList(i + 1, moments.size()))) {
                report(change, moment, scene);
            }
        }
    }

    private static boolean isPutBack(SetRowSecurity change, Moment moment, List<Moment> later) {
        Change back = change.change() == Change.DISABLE ? Change.ENABLE : Change.FORCE;
        return moment.transaction().isBlock()
                && later.stream()
                        .filter(one -> one.transaction().equals(moment.transaction()))
                        .anyMatch(one -> one.operation() instanceof SetRowSecurity other
                                && other.table().equals(change.table())
                                && other.change() == back);
    }

    private void report(SetRowSecurity change, Moment moment, UnitScene scene) {
        boolean off = change.change() == Change.DISABLE;
        scene.report(
                code().with("command", off ? "DISABLE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY")
                        .with("table", change.table())
                        .with("whom", off ? "everybody who may read it" : "its owner")
                        .with("tableSql", change.table().sql())
                        .with("policySql", new Identifier(change.table().name() + "_policy").sql())
                        .weighing(off ? code().severity() : Severity.WARNING),
                moment);
    }
}
