package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Table;

/**
 * A table that has no primary key when the revision that made it is over. Partitions have their parent's, temporary tables need
 * none, and of what is not wholly known nothing is claimed.
 */
final class TableWithoutPrimaryKey implements UnitRule {

    @Override
    public Code code() {
        return DesignRule.TABLE_WITHOUT_PRIMARY_KEY;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        for (Moment moment : scene.moments()) {
            if (moment.operation() instanceof CreateTable create && lacksKey(create, scene)) {
                scene.report(code().with("table", create.table().sql()), moment);
            }
        }
    }

    private static boolean lacksKey(CreateTable create, UnitScene scene) {
        return scene.schema()
                .table(create.table())
                .filter(table -> scene.isNew(table.origin()))
                .filter(Table::complete)
                .filter(table -> table.shape().parent().isEmpty())
                .filter(table -> table.shape().persistence() != Table.Persistence.TEMPORARY)
                .filter(table -> table.primaryKey().isEmpty())
                .isPresent();
    }
}
