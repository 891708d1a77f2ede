package dev.palindrome.sql.rule.partition;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.PartitionRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.Effects;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.Optional;

/** A new partition beside a DEFAULT partition with rows that no CHECK keeps out of it. */
final class DefaultPartitionRead implements OperationRule<Operation> {

    @Override
    public Code code() {
        return PartitionRule.DEFAULT_PARTITION_SCAN;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        parent(operation)
                .ifPresent(parent -> scene.schema().partitionsOf(parent).stream()
                        .filter(partition -> partition.shape().defaultPartition())
                        .map(Table::name)
                        .filter(partition -> !scene.isNew(partition) && isRead(partition, operation, scene))
                        .forEach(partition -> report(parent, partition, operation, scene)));
    }

    private static Optional<QualifiedName> parent(Operation operation) {
        if (operation instanceof AttachPartition one && !one.byDefault()) {
            return Optional.of(one.parent());
        }
        return operation instanceof CreateTable one ? one.made().shape().parent() : Optional.empty();
    }

    private static boolean isRead(QualifiedName partition, Operation operation, Scene scene) {
        return Effects.of(operation, scene.schema(), scene.settings().postgres()).stream()
                .filter(effect -> effect.relation().equals(partition))
                .anyMatch(Effect::stopsWritersForLong);
    }

    private void report(QualifiedName parent, QualifiedName partition, Operation operation, Scene scene) {
        scene.report(
                code().with("parent", parent)
                        .with("partition", partition.sql())
                        .with("constraint", new Identifier(partition.name() + "_rest").sql()),
                operation.span());
    }
}
