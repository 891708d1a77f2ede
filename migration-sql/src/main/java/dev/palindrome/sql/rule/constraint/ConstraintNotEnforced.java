package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.AddedConstraints;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.AlterConstraint;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.Check;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.regex.Pattern;

/** A constraint that is NOT ENFORCED, from its beginning or from now on. */
final class ConstraintNotEnforced implements OperationRule<Operation> {

    private static final Pattern NOT_ENFORCED = Pattern.compile("\\bNOT\\s+ENFORCED\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Code code() {
        return ConstraintRule.NOT_ENFORCED_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        AddedConstraints.by(operation)
                .ifPresent(added -> added.constraints().stream()
                        .filter(constraint -> !isEnforced(constraint))
                        .forEach(constraint -> report(added.table(), constraint.name(), operation, scene)));
        if (operation instanceof AlterConstraint alter && !alter.enforced().orElse(true)) {
            report(alter.table(), alter.constraint(), operation, scene);
        }
    }

    private static boolean isEnforced(TableConstraint constraint) {
        if (constraint instanceof Check check) {
            return check.enforced();
        }
        return !(constraint instanceof ForeignKey key) || key.enforced();
    }

    private void report(QualifiedName table, String constraint, Operation operation, Scene scene) {
        // only ADD CONSTRAINT takes NOT VALID; everywhere else a constraint is enforced unless it says otherwise
        String instead = operation instanceof AddConstraint ? "NOT VALID" : "ENFORCED";
        scene.report(
                code().with("constraint", new Identifier(constraint).sql())
                        .with("table", table.sql())
                        .with(
                                "sql",
                                NOT_ENFORCED.matcher(scene.statement().sql()).replaceAll(instead)),
                operation.span());
    }
}
