package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.lex.StringConstant;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.DropColumn;
import dev.palindrome.sql.operation.ConstraintOperation.AddConstraint;
import dev.palindrome.sql.operation.ConstraintOperation.DropConstraint;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TriggerOperation.DropTrigger;
import dev.palindrome.sql.operation.TypeOperation.AddEnumValue;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table.Persistence;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A statement outside a transaction that has a form which can be run again, and is not written in it. In a transaction nothing
 * is left of a run that broke off, so nothing is said there.
 */
final class FailsWhenRunAgain implements OperationRule<Operation> {

    /** Kinds of objects whose CREATE takes IF NOT EXISTS. */
    private static final Set<String> TAKE_IF_NOT_EXISTS =
            Set.of("schema", "sequence", "extension", "collation", "statistics", "server", "user mapping");

    @Override
    public Code code() {
        return HygieneRule.PREFER_ROBUST_STATEMENTS;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        // a block asks by itself what is there
        if (!scene.transaction().isBlock() && scene.block().isEmpty()) {
            made(operation, scene)
                    .or(() -> dropped(operation).map(sql -> sql + ";"))
                    .ifPresent(robust -> scene.report(
                            code().with("statement", scene.statement().command())
                                    .with("robust", robust),
                            operation.span()));
        }
    }

    private static Optional<String> made(Operation operation, Scene scene) {
        if (operation instanceof CreateTable create) {
            return when(
                    !create.ifNotExists() && create.made().shape().persistence() != Persistence.TEMPORARY,
                    "CREATE TABLE IF NOT EXISTS " + create.table().sql() + " …");
        }
        if (operation instanceof CreateIndex create) {
            return when(
                    !create.ifNotExists() && create.made().named(),
                    "CREATE INDEX " + (create.concurrently() ? "CONCURRENTLY " : "") + "IF NOT EXISTS "
                            + new Identifier(create.made().name().name()).sql() + " …");
        }
        if (operation instanceof AddColumn add) {
            return when(
                    !add.ifNotExists(),
                    alter(add.table()) + "ADD COLUMN IF NOT EXISTS " + new Identifier(add.column()).sql() + " …");
        }
        if (operation instanceof AddConstraint add) {
            return when(
                    !isDroppedBefore(add, scene),
                    alter(add.table()) + "DROP CONSTRAINT IF EXISTS "
                            + new Identifier(add.added().name()).sql() + ";\nin front of it");
        }
        if (operation instanceof AddEnumValue add) {
            return when(
                    !add.ifNotExists(),
                    "ALTER TYPE " + add.type().sql() + " ADD VALUE IF NOT EXISTS "
                            + new StringConstant(add.value()).sql());
        }
        if (operation instanceof CreateObject create) {
            String kind = create.made().kind();
            return when(
                    !create.ifNotExists() && TAKE_IF_NOT_EXISTS.contains(kind),
                    "CREATE " + kind.toUpperCase(Locale.ROOT) + " IF NOT EXISTS "
                            + create.made().name().sql() + " …");
        }
        return Optional.empty();
    }

    /** Whether the last that was done about the name is a drop, so that the name is free each time. */
    private static boolean isDroppedBefore(AddConstraint add, Scene scene) {
        return scene.before().stream()
                .map(Moment::operation)
                .filter(earlier -> isAbout(earlier, add))
                .reduce((first, last) -> last)
                .filter(last -> last instanceof DropConstraint drop && drop.ifExists())
                .isPresent();
    }

    private static boolean isAbout(Operation earlier, AddConstraint add) {
        String name = add.added().name();
        return (earlier instanceof DropConstraint drop
                        && drop.table().equals(add.table())
                        && drop.constraint().equals(name))
                || (earlier instanceof AddConstraint other
                        && other.table().equals(add.table())
                        && other.added().name().equals(name));
    }

    private static Optional<String> dropped(Operation operation) {
        if (operation instanceof DropTable drop) {
            return when(!drop.ifExists(), "DROP TABLE IF EXISTS " + drop.table().sql());
        }
        if (operation instanceof DropIndex drop) {
            return when(
                    !drop.ifExists(),
                    "DROP INDEX " + (drop.concurrently() ? "CONCURRENTLY " : "") + "IF EXISTS "
                            + drop.index().sql());
        }
        if (operation instanceof DropColumn drop) {
            return when(
                    !drop.ifExists(),
                    alter(drop.table()) + "DROP COLUMN IF EXISTS " + new Identifier(drop.column()).sql());
        }
        if (operation instanceof DropConstraint drop) {
            return when(
                    !drop.ifExists(),
                    alter(drop.table()) + "DROP CONSTRAINT IF EXISTS " + new Identifier(drop.constraint()).sql());
        }
        if (operation instanceof DropView drop) {
            return when(
                    !drop.ifExists(),
                    "DROP " + (drop.materialized() ? "MATERIALIZED " : "") + "VIEW IF EXISTS "
                            + drop.view().sql());
        }
        if (operation instanceof DropType drop) {
            return when(
                    !drop.ifExists(),
                    "DROP " + (drop.domain() ? "DOMAIN" : "TYPE") + " IF EXISTS "
                            + drop.type().sql());
        }
        return droppedOfTable(operation);
    }

    private static Optional<String> droppedOfTable(Operation operation) {
        if (operation instanceof DropTrigger drop) {
            return when(
                    !drop.ifExists(),
                    "DROP TRIGGER IF EXISTS " + new Identifier(drop.trigger()).sql() + " ON "
                            + drop.table().sql());
        }
        if (operation instanceof DropPolicy drop) {
            return when(
                    !drop.ifExists(),
                    "DROP POLICY IF EXISTS " + new Identifier(drop.policy()).sql() + " ON "
                            + drop.table().sql());
        }
        if (operation instanceof DropRoutine drop) {
            return when(
                    !drop.ifExists(), "DROP ROUTINE IF EXISTS " + drop.routine().sql());
        }
        if (operation instanceof DropObject drop) {
            return when(
                    !drop.ifExists(),
                    "DROP " + drop.kind().toUpperCase(Locale.ROOT) + " IF EXISTS "
                            + drop.name().sql());
        }
        return Optional.empty();
    }

    private static String alter(QualifiedName table) {
        return "ALTER TABLE " + table.sql() + " ";
    }

    private static Optional<String> when(boolean fails, String robust) {
        return fails ? Optional.of(robust) : Optional.empty();
    }
}
