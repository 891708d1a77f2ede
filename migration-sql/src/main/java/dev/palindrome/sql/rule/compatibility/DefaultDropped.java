package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.ColumnOperation;
import dev.palindrome.sql.operation.ColumnOperation.ChangeGeneration;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ColumnOperation.SetDefault;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Column;
import java.util.List;
import java.util.Optional;

/**
 * DROP DEFAULT of a column that was there before and takes no NULL, as far as that is known. Where the same unit changes the type,
 * sets another default or drops the column, that is what it is about. A downgrade can only take back what its upgrade set.
 */
final class DefaultDropped implements UnitRule {

    @Override
    public Code code() {
        return CompatibilityRule.DROPPING_COLUMN_DEFAULT;
    }

    @Override
    public void judge(UnitScene scene) {
        if (scene.direction() == Direction.DOWNGRADE) {
            return;
        }
        List<Moment> moments = scene.moments();
        for (Moment moment : moments) {
            if (moment.operation() instanceof SetDefault change
                    && change.value().isEmpty()
                    && wasThere(change, moment)
                    && moments.stream().noneMatch(other -> isAboutMore(other, change))) {
                judge(change, moment, scene);
            }
        }
    }

    /** The effects of a moment leave out what its unit has made. */
    private static boolean wasThere(SetDefault change, Moment moment) {
        return moment.effects().stream().anyMatch(effect -> effect.relation().equals(change.table()));
    }

    private static boolean isAboutMore(Moment moment, SetDefault change) {
        return moment.operation() instanceof ColumnOperation other
                && other.table().equals(change.table())
                && other.column().equals(change.column())
                && (other instanceof ChangeType
                        || other instanceof ChangeGeneration
                        || other instanceof DropColumn
                        || (other instanceof SetDefault set && set.value().isPresent()));
    }

    private void judge(SetDefault change, Moment moment, UnitScene scene) {
        Optional<Column> column = scene.schema().table(change.table()).flatMap(table -> table.column(change.column()));
        boolean harmless = column.filter(known -> scene.isNew(known.origin()) || !known.notNull())
                .isPresent();
        if (!harmless) {
            scene.report(
                    code().with("table", change.table())
                            .with("column", change.column())
                            .with(
                                    "consequence",
                                    column.isPresent()
                                            ? "makes every INSERT fail that leaves it out"
                                            : "is NULL where an INSERT leaves it out, or makes it fail")
                            .weighing(column.isPresent() ? code().severity() : Severity.INFO),
                    moment);
        }
    }
}
