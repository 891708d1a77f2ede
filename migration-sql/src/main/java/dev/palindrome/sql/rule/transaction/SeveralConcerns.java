package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ConstraintOperation;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation;
import dev.palindrome.sql.operation.TableOperation;
import dev.palindrome.sql.operation.TriggerOperation;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tables that were there before, are changed by one unit, and are tied neither
 * Said once, of the first table that stands apart.
 */
final class SeveralConcerns implements UnitRule {

    @Override
    public Code code() {
        return TransactionRule.SEVERAL_CONCERNS;
    }

    @Override
    public void judge(UnitScene scene) {
        Optional<QualifiedName> first = Optional.empty();
        Set<QualifiedName> tied = new HashSet<>();
        for (Moment moment : scene.moments()) {
            Optional<QualifiedName> table = changed(moment.operation())
                    .filter(one ->
                            scene.schema().table(one).filter(Table::complete).isPresent());
            if (table.isEmpty() || scene.isNew(table.get())) {
                continue;
            }
            if (first.isEmpty()) {
                first = table;
                tie(table.get(), scene.schema(), tied);
            } else if (!tied.contains(table.get())) {
                report(first.get(), table.get(), moment, scene);
                return;
            }
        }
    }

    private static Optional<QualifiedName> changed(Operation operation) {
        if (operation instanceof TableOperation one) {
            return Optional.of(one.table());
        }
        if (operation instanceof ColumnOperation one) {
            return Optional.of(one.table());
        }
        if (operation instanceof ConstraintOperation one) {
            return Optional.of(one.table());
        }
        if (operation instanceof CreateIndex one) {
            return Optional.of(one.made().table());
        }
        if (operation instanceof PolicyOperation one) {
            return Optional.of(one.table());
        }
        return operation instanceof TriggerOperation one ? Optional.of(one.table()) : Optional.empty();
    }

    private static void tie(QualifiedName table, Schema schema, Set<QualifiedName> tied) {
        if (!tied.add(table)) {
            return;
        }
        schema.tableOrUnknown(table).foreignKeys().forEach(key -> {
            tied.add(key.target());
            schema.referencing(key.target()).forEach(other -> tied.add(other.name()));
        });
        schema.referencing(table).forEach(other -> tied.add(other.name()));
        schema.partitionsOf(table).forEach(partition -> tie(partition.name(), schema, tied));
        schema.tableOrUnknown(table).shape().parent().ifPresent(parent -> tie(parent, schema, tied));
        schema.viewsReading(table).forEach(view -> tied.addAll(view.reads()));
    }

    private void report(QualifiedName first, QualifiedName second, Moment moment, UnitScene scene) {
        scene.report(
                code().with("first", first)
                        .with("second", second)
                        .with("statement", moment.statement().sql()),
                moment);
    }
}
