package dev.palindrome.sql.rule.transaction;

import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.LockMode;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The tables that the statements of the current transaction have closed for everybody. */
final class HeldTables {

    private final UnitScene scene;
    private final Set<QualifiedName> tables = new LinkedHashSet<>();
    private Optional<Transaction> transaction = Optional.empty();

    HeldTables(UnitScene scene) {
        this.scene = scene;
    }

    /** Goes on to a statement: what another transaction held is free. */
    void enter(DoneStatement statement) {
        if (!transaction.filter(statement.transaction()::equals).isPresent()) {
            tables.clear();
            transaction = Optional.of(statement.transaction());
        }
    }

    /** Takes what the statement has locked, if it is kept at all. */
    void keep(DoneStatement statement) {
        if (statement.transaction().isBlock()) {
            tables.addAll(closedBy(statement));
        }
    }

    /** The tables that a statement closes; neither views nor indexes. */
    Set<QualifiedName> closedBy(DoneStatement statement) {
        Set<QualifiedName> closed = new LinkedHashSet<>();
        for (Moment moment : statement.moments()) {
            moment.effects().stream()
                    .filter(effect -> effect.lock() == LockMode.ACCESS_EXCLUSIVE)
                    .map(Effect::relation)
                    .filter(relation -> isTable(relation, moment.operation()))
                    .forEach(closed::add);
        }
        return closed;
    }

    /** Whether it is a table behind the unit, or was one that the unit has dropped or renamed. */
    private boolean isTable(QualifiedName relation, Operation operation) {
        return scene.schema().table(relation).isPresent()
                || (operation instanceof DropTable drop && drop.table().equals(relation))
                || (operation instanceof RenameRelation rename
                        && scene.schema().table(rename.to()).isPresent());
    }

    /** A held table that is not the given one, nor its partition or parent. */
    Optional<QualifiedName> otherThan(QualifiedName table) {
        return tables.stream().filter(held -> !isKin(held, table)).findFirst();
    }

    boolean holds(QualifiedName table) {
        return tables.contains(table);
    }

    private boolean isKin(QualifiedName one, QualifiedName other) {
        return one.equals(other) || root(one).equals(root(other));
    }

    private QualifiedName root(QualifiedName table) {
        return scene.schema()
                .table(table)
                .flatMap(known -> known.shape().parent())
                .map(this::root)
                .orElse(table);
    }
}
