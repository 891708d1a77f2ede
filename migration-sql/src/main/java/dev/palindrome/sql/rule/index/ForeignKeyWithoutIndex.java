package dev.palindrome.sql.rule.index;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.AddedConstraints;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A foreign key whose columns no complete index of its table leads with, at the end of the history. */
final class ForeignKeyWithoutIndex implements HistoryRule {

    @Override
    public Code code() {
        return IndexRule.FOREIGN_KEY_WITHOUT_INDEX;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        for (Moment moment : scene.moments()) {
            AddedConstraints.by(moment.operation())
                    .ifPresent(added -> added.ofKind(ForeignKey.class).stream()
                            .filter(key -> key.enforced() && !isAskedByTenantIndex(added.table(), key, scene))
                            .flatMap(key -> atLast(added.table(), key, scene, head).stream())
                            .filter(key -> head.indexesOf(added.table()).stream()
                                    .noneMatch(index -> index.leadsWith(key.columns())))
                            .forEach(key -> report(added.table(), key, moment, scene, head)));
        }
    }

    /** Whether {@code tenant-index} asks for the same index; it knows more of why. */
    private static boolean isAskedByTenantIndex(QualifiedName table, ForeignKey key, UnitScene scene) {
        return scene.settings()
                .tenants()
                .filter(policy -> policy.asksFor(table.schema(), table.name())
                        && key.columns().equals(List.of(policy.column())))
                .isPresent();
    }

    /** The key as it is at the end; nothing if it, or its table, has gone or has another name. */
    private static Optional<ForeignKey> atLast(QualifiedName table, ForeignKey key, UnitScene scene, Schema head) {
        Optional<Table> last = head.table(table);
        if (last.isEmpty()) {
            return scene.schema().table(table).isEmpty() ? Optional.of(key) : Optional.empty();
        }
        return last.flatMap(one -> one.constraint(key.name()))
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast);
    }

    private void report(QualifiedName table, ForeignKey key, Moment moment, UnitScene scene, Schema head) {
        boolean known = head.table(table).filter(Table::complete).isPresent();
        String columns = key.columns().stream()
                .map(column -> new Identifier(column).sql())
                .collect(Collectors.joining(", "));
        scene.report(
                code().with("known", known ? "" : "that the history knows of ")
                        .with("constraint", new Identifier(key.name()).sql())
                        .with("table", table.sql())
                        .with("target", key.target().sql())
                        .with(
                                "index",
                                new Identifier(table.name() + "_" + String.join("_", key.columns()) + "_idx").sql())
                        .with("columns", columns)
                        .weighing(known ? code().severity() : Severity.INFO),
                moment);
    }
}
