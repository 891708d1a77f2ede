package dev.palindrome.sql.rule.trigger;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TriggerRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.PolicyOperation.Change;
import dev.palindrome.sql.operation.PolicyOperation.SetRowSecurity;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * ENABLE ROW LEVEL SECURITY on a table that has, behind the unit, no policy that lets anybody in. Where the unit has switched it off
 * before, it was on.
 */
final class RowSecurityWithoutPolicy implements UnitRule {

    @Override
    public Code code() {
        return TriggerRule.ROW_SECURITY_WITHOUT_POLICY;
    }

    @Override
    public void judge(UnitScene scene) {
        Set<QualifiedName> off = new HashSet<>();
        for (Moment moment : scene.moments()) {
            if (moment.operation() instanceof SetRowSecurity change && change.change() == Change.DISABLE) {
                off.add(change.table());
            } else if (moment.operation() instanceof SetRowSecurity change
                    && change.change() == Change.ENABLE
                    && !off.contains(change.table())) {
                scene.schema()
                        .table(change.table())
                        .filter(table -> table.rowSecurity().enabled())
                        .flatMap(table -> Gap.of(table, scene.isNew(table.name())))
                        .ifPresent(gap -> report(gap, change.table(), scene, moment));
            }
        }
    }

    private void report(Gap gap, QualifiedName table, UnitScene scene, Moment moment) {
        scene.report(
                code().with("table", table)
                        .with("tableSql", table.sql())
                        .with("policySql", new Identifier(table.name() + "_policy").sql())
                        .with("missing", gap.missing())
                        .with("consequence", gap.consequence()),
                moment);
    }

    /** What the policies of a table leave out. */
    private record Gap(String missing, String consequence) {

        static Optional<Gap> of(Table table, boolean isNew) {
            List<Policy> permissive =
                    table.policies().stream().filter(Policy::permissive).toList();
            if (permissive.isEmpty()) {
                return Optional.of(new Gap(
                        table.complete() ? "it has no policy that permits anything" : "no revision gives it a policy",
                        "for everybody but the owner and superusers the table looks empty, and writes to it fail with"
                                + " 42501"));
            }
            // a new table may be meant to be read only; one that was there before is written by somebody
            boolean readOnly = !isNew
                    && permissive.stream().allMatch(policy -> policy.command().equals("select"));
            return readOnly
                    ? Optional.of(new Gap(
                            "every policy of it is FOR SELECT",
                            "INSERT fails with 42501, UPDATE and DELETE find no rows, without a word"))
                    : Optional.empty();
        }
    }
}
