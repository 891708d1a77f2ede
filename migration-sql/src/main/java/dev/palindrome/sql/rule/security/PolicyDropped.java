package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.PolicyOperation.Change;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.PolicyOperation.SetRowSecurity;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/**
 * DROP POLICY of a table that was there before, unless the unit makes policies for it too, drops it, or switches its row-level
 * security off, of which another rule speaks. A downgrade can only take back what its upgrade made.
 */
final class PolicyDropped implements UnitRule {

    @Override
    public Code code() {
        return SecurityRule.BAN_DROP_POLICY;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (Moment moment : moments) {
            if (moment.operation() instanceof DropPolicy drop
                    && OldTable.isTouched(moment, drop.table())
                    && moments.stream().noneMatch(other -> settles(other.operation(), drop.table()))) {
                scene.report(
                        code().with("policy", drop.policy())
                                .with("table", drop.table())
                                .with("policySql", new Identifier(drop.policy()).sql())
                                .with("tableSql", drop.table().sql()),
                        moment);
            }
        }
    }

    private static boolean settles(Operation operation, QualifiedName table) {
        if (operation instanceof DropTable drop) {
            return drop.table().equals(table);
        }
        return operation instanceof PolicyOperation policy
                && policy.table().equals(table)
                && (policy instanceof CreatePolicy
                        || (policy instanceof SetRowSecurity change && change.change() == Change.DISABLE));
    }
}
