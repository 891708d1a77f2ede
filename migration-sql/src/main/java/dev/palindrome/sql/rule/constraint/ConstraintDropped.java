package dev.palindrome.sql.rule.constraint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.effect.NotNullProof;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;

/**
 * DROP CONSTRAINT of a constraint that was there before, unless the statement puts another in its place or NOT NULL says the same.
 * Primary keys are {@link PrimaryKeyDropped}, foreign keys {@link ForeignKeyLocksOthers}.
 */
final class ConstraintDropped implements OperationRule<DropConstraint> {

    private static final String TWICE =
            "from now on rows can stand there twice, and INSERT ... ON CONFLICT on its columns fails with 42P10";

    private static final String BY_ITS_NAME = "by its name it is UNIQUE: ";

    private static final String NOTHING_KNOWN = "nothing keeps what it kept any more";

    @Override
    public Code code() {
        return ConstraintRule.BAN_DROP_CONSTRAINT;
    }

    @Override
    public Class<DropConstraint> operations() {
        return DropConstraint.class;
    }

    @Override
    public void look(DropConstraint drop, Scene scene) {
        Optional<TableConstraint> known =
                scene.schema().table(drop.table()).flatMap(table -> table.constraint(drop.constraint()));
        boolean isNew = scene.isNew(drop.table())
                || known.filter(one -> scene.isNew(one.origin())).isPresent();
        if (isNew || isReplaced(drop, scene) || saysAnother(drop, known, scene)) {
            return;
        }
        boolean unique = known.isEmpty() && isNamedAsUnique(drop);
        scene.report(
                code().with("constraint", new Identifier(drop.constraint()).sql())
                        .with("table", drop.table().sql())
                        .with(
                                "lost",
                                known.map(ConstraintDropped::lost).orElse(unique ? BY_ITS_NAME + TWICE : NOTHING_KNOWN))
                        .weighing(known.isPresent() || unique ? code().severity() : Severity.INFO),
                drop.span());
    }

    /** Whether it has the name that PostgreSQL chooses for a UNIQUE constraint: table, columns, {@code key}. */
    private static boolean isNamedAsUnique(DropConstraint drop) {
        return drop.constraint().startsWith(drop.table().name() + "_")
                && drop.constraint().endsWith("_key");
    }

    private static boolean isReplaced(DropConstraint drop, Scene scene) {
        return scene.wholeStatement().stream()
                .anyMatch(one -> one instanceof AddConstraint add && add.table().equals(drop.table()));
    }

    /** Whether another rule speaks of it, or nothing is lost because the column itself is NOT NULL. */
    private static boolean saysAnother(DropConstraint drop, Optional<TableConstraint> known, Scene scene) {
        if (PrimaryKeyDropped.isPrimaryKey(drop, scene)
                || known.filter(ForeignKey.class::isInstance).isPresent()) {
            return true;
        }
        Table table = scene.schema().tableOrUnknown(drop.table());
        return known.filter(Check.class::isInstance)
                .map(Check.class::cast)
                .filter(check -> !check.columns().isEmpty())
                .filter(check -> check.columns().stream().allMatch(column -> isSaid(check, column, table)))
                .isPresent();
    }

    private static boolean isSaid(Check check, String column, Table table) {
        return NotNullProof.implies(check.expression(), column)
                && table.column(column).filter(Column::notNull).isPresent();
    }

    private static String lost(TableConstraint constraint) {
        return constraint instanceof UniqueKey ? TWICE : "from now on rows can be written that it kept out";
    }
}
