package dev.palindrome.sql.rule.constraint;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.TableOperation.SetReplicaIdentity;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint;
import dev.palindrome.sql.schema.TableConstraint.UniqueKey;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * DROP CONSTRAINT of the primary key, unless the statement puts another in its place or the table was given another replica
 * identity before. Where the table is unknown the constraint's name has to tell.
 */
final class PrimaryKeyDropped implements OperationRule<DropConstraint> {

    private static final Pattern LIKE_A_PRIMARY_KEY = Pattern.compile("(?i)(.*_)?(pk|pkey|primary|primary_key)|pk_.*");

    @Override
    public Code code() {
        return ConstraintRule.BAN_DROP_PRIMARY_KEY;
    }

    @Override
    public Class<DropConstraint> operations() {
        return DropConstraint.class;
    }

    @Override
    public void look(DropConstraint drop, Scene scene) {
        if (!isPrimaryKey(drop, scene)
                || isNew(drop, scene)
                || isReplaced(drop, scene)
                || hasOtherIdentity(drop, scene)) {
            return;
        }
        scene.report(
                code().with("constraint", new Identifier(drop.constraint()).sql())
                        .with("table", drop.table().sql())
                        .with(
                                "which",
                                known(drop, scene).isPresent() ? "the primary key" : "by its name the primary key"),
                drop.span());
    }

    static boolean isPrimaryKey(DropConstraint drop, Scene scene) {
        return known(drop, scene)
                .map(constraint -> constraint instanceof UniqueKey key && key.primary())
                .orElseGet(() -> !isComplete(drop, scene)
                        && LIKE_A_PRIMARY_KEY.matcher(drop.constraint()).matches());
    }

    private static Optional<TableConstraint> known(DropConstraint drop, Scene scene) {
        return scene.schema().table(drop.table()).flatMap(table -> table.constraint(drop.constraint()));
    }

    private static boolean isComplete(DropConstraint drop, Scene scene) {
        return scene.schema().table(drop.table()).filter(Table::complete).isPresent();
    }

    private static boolean isNew(DropConstraint drop, Scene scene) {
        return scene.isNew(drop.table())
                || known(drop, scene).filter(one -> scene.isNew(one.origin())).isPresent();
    }

    private static boolean isReplaced(DropConstraint drop, Scene scene) {
        return scene.wholeStatement().stream()
                .anyMatch(one -> one instanceof AddConstraint add
                        && add.table().equals(drop.table())
                        && add.added() instanceof UniqueKey key
                        && key.primary());
    }

    private static boolean hasOtherIdentity(DropConstraint drop, Scene scene) {
        return scene.before().stream()
                .map(Moment::operation)
                .anyMatch(one -> one instanceof SetReplicaIdentity set
                        && set.table().equals(drop.table())
                        && (set.identity().equals("full") || set.identity().equals("index")));
    }
}
