package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.effect.NotNullProof;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ColumnOperation.SetNotNull;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.ValidateConstraint;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** SET NOT NULL, or since 18 ADD … NOT NULL, of a column that nothing proves to hold no NULL. */
final class NotNullScans implements OperationRule<Operation> {

    /** Since then NOT NULL itself can be NOT VALID. */
    private static final int NOT_NULL_NOT_VALID = 18;

    @Override
    public Code code() {
        return ConstraintRule.ADDING_NOT_NULL_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof SetNotNull set && !scene.isNew(set.table())) {
            look(operation, set.table(), set.column(), scene);
        }
        for (LateConstraint<NotNull> late : LateConstraint.in(operation, NotNull.class, scene)) {
            if (late.constraint().valid() && late.column().isEmpty()) {
                look(operation, late.table(), late.constraint().column(), scene);
            }
        }
    }

    private void look(Operation operation, QualifiedName table, String column, Scene scene) {
        if (isProven(table, column, scene) || isProvenElsewhere(table, column, scene)) {
            return;
        }
        boolean direct = scene.settings().postgres() >= NOT_NULL_NOT_VALID;
        String name = new Identifier(column).sql();
        String constraint = new Identifier(table.name() + "_" + column + "_not_null").sql();
        String alter = "ALTER TABLE " + table.sql() + " ";
        scene.report(
                code().with("column", name)
                        .with("table", table.sql())
                        .with("constraint", constraint)
                        .with(
                                "proof",
                                direct
                                        ? "NOT VALID, since 18, looks at none"
                                        : "a valid CHECK proves it, and none is read")
                        .with(
                                "first",
                                alter + "ADD CONSTRAINT " + constraint
                                        + (direct ? " NOT NULL " + name : " CHECK (" + name + " IS NOT NULL)")
                                        + " NOT VALID")
                        .with("then", direct ? "" : then(alter, name, constraint)),
                operation.span());
    }

    private static String then(String alter, String column, String constraint) {
        return "\nand set it in a revision after that, which reads nothing any more:\n" + alter + "ALTER COLUMN "
                + column + " SET NOT NULL;\n" + alter + "DROP CONSTRAINT " + constraint + ";";
    }

    /** A CHECK that the same statement drops is gone before PostgreSQL looks for a proof. */
    private static boolean isProven(QualifiedName name, String column, Scene scene) {
        Set<String> dropped = scene.wholeStatement().stream()
                .filter(DropConstraint.class::isInstance)
                .map(DropConstraint.class::cast)
                .map(DropConstraint::constraint)
                .collect(Collectors.toSet());
        Table table = scene.schema().tableOrUnknown(name);
        return NotNullProof.holds(
                table.withConstraints(table.constraints().stream()
                        .filter(one -> !dropped.contains(one.name()))
                        .toList()),
                column);
    }

    /**
     * Whether a constraint that nothing is known of was validated here and is called after the column: what else should it
     * say.
     */
    private static boolean isProvenElsewhere(QualifiedName table, String column, Scene scene) {
        List<String> known = scene.schema().tableOrUnknown(table).constraints().stream()
                .map(constraint -> constraint.name())
                .toList();
        return scene.before().stream()
                .map(Moment::operation)
                .filter(ValidateConstraint.class::isInstance)
                .map(ValidateConstraint.class::cast)
                .filter(validated -> validated.table().equals(table) && !known.contains(validated.constraint()))
                .map(validated -> validated.constraint().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains(column.toLowerCase(Locale.ROOT)) && name.contains("null"));
    }
}
