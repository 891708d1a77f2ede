package dev.palindrome.sql.rule.partition;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.PartitionRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.Effects;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;

/** ATTACH PARTITION of a table with rows that no CHECK vouches for. */
final class PartitionAttachedUnproven implements OperationRule<AttachPartition> {

    @Override
    public Code code() {
        return PartitionRule.ATTACH_PARTITION_WITHOUT_CHECK;
    }

    @Override
    public Class<AttachPartition> operations() {
        return AttachPartition.class;
    }

    @Override
    public void look(AttachPartition operation, Scene scene) {
        boolean reads = !scene.isNew(operation.child())
                && Effects.of(operation, scene.schema(), scene.settings().postgres()).stream()
                        .filter(effect -> effect.relation().equals(operation.child()))
                        .anyMatch(Effect::stopsWritersForLong);
        if (!reads) {
            return;
        }
        boolean known =
                scene.schema().table(operation.child()).filter(Table::complete).isPresent();
        scene.report(
                code().with("child", operation.child().sql())
                        .with("parent", operation.parent())
                        .with("indexes", MissingIndexSql.lines(operation, scene.schema()))
                        .with("reads", known ? "reads" : "reads, unless a CHECK spares it,")
                        .with("constraint", new Identifier(operation.child().name() + "_bound").sql())
                        .weighing(known ? code().severity() : Severity.WARNING),
                operation.span());
    }
}
