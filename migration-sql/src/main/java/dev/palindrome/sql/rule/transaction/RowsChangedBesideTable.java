package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.A_Expr;
import dev.palindrome.sql.ast.A_Expr_Kind;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ParamRef;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeCast;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.LockMode;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of a table and the table itself changed in one transaction, in either order. */
final class RowsChangedBesideTable implements UnitRule {

    /**
     * A table in a transaction.
     *
     * @param transaction the transaction
     * @param table the table
     */
    private record Place(Transaction transaction, QualifiedName table) {}

    private final boolean asked;

    private RowsChangedBesideTable(boolean asked) {
        this.asked = asked;
    }

    static Rule ofTransactions() {
        return new RowsChangedBesideTable(false);
    }

    @Override
    public Rule askedFor() {
        return new RowsChangedBesideTable(true);
    }

    @Override
    public Code code() {
        return TransactionRule.BACKFILL_IN_DDL_TRANSACTION;
    }

    @Override
    public void judge(UnitScene scene) {
        Map<Place, LockMode> locked = new HashMap<>();
        Map<Place, Moment> written = new HashMap<>();
        for (Moment moment : asked ? AsOneMessage.of(scene.moments()) : scene.moments()) {
            if (!moment.transaction().isBlock()) {
                continue;
            }
            Optional<QualifiedName> rowsOf = rowsOf(moment.operation(), scene);
            if (rowsOf.isPresent()) {
                Place place = new Place(moment.transaction(), rowsOf.get());
                if (locked.containsKey(place)) {
                    report(place.table(), locked.get(place), moment, scene);
                } else if (!scene.isNew(place.table())) {
                    written.putIfAbsent(place, moment);
                }
            } else if (!(moment.operation() instanceof DataOperation)) {
                lockedBy(moment, locked, written, scene);
            }
        }
    }

    private void lockedBy(Moment moment, Map<Place, LockMode> locked, Map<Place, Moment> written, UnitScene scene) {
        for (Effect effect : moment.effects()) {
            if (effect.lock().stopsWriters()) {
                Place place = new Place(moment.transaction(), effect.relation());
                locked.merge(place, effect.lock(), (one, other) -> one.compareTo(other) < 0 ? other : one);
                Moment rows = written.remove(place);
                if (rows != null) {
                    report(place.table(), effect.lock(), rows, scene);
                }
            }
        }
    }

    /** The table whose rows are changed, if they may be many. */
    private static Optional<QualifiedName> rowsOf(Operation operation, UnitScene scene) {
        if (operation instanceof Update one) {
            return isOneRow(one.table(), one.where(), scene) ? Optional.empty() : Optional.of(one.table());
        }
        if (operation instanceof Delete one) {
            return isOneRow(one.table(), one.where(), scene) ? Optional.empty() : Optional.of(one.table());
        }
        if (operation instanceof Insert one) {
            return one.reads().isEmpty() ? Optional.empty() : Optional.of(one.table());
        }
        return operation instanceof Merge one ? Optional.of(one.table()) : Optional.empty();
    }

    private static boolean isOneRow(QualifiedName table, Optional<Node> where, UnitScene scene) {
        return where.flatMap(RowsChangedBesideTable::columnOfEquality)
                .filter(column -> scene.schema()
                        .table(table)
                        .flatMap(known -> known.primaryKey())
                        .filter(key -> key.columns().equals(List.of(column)))
                        .isPresent())
                .isPresent();
    }

    private static Optional<String> columnOfEquality(Node where) {
        boolean equality = where instanceof A_Expr expression
                && expression.kind() == A_Expr_Kind.AEXPR_OP
                && expression.name().size() == 1
                && expression.name().get(0) instanceof StringValue operator
                && operator.sval().equals("=")
                && isValue(expression.rexpr());
        return equality ? NameNodes.column(((A_Expr) where).lexpr()) : Optional.empty();
    }

    private static boolean isValue(@Nullable Node node) {
        @Nullable Node value = node;
        while (value instanceof TypeCast cast) {
            value = cast.arg();
        }
        return value instanceof A_Const || value instanceof ParamRef;
    }

    private void report(QualifiedName table, LockMode lock, Moment rows, UnitScene scene) {
        scene.report(
                code().with("table", table)
                        .with("lock", lock)
                        .with("statement", rows.statement().sql())
                        .weighing(AsOneMessage.weight(code(), rows.transaction())),
                rows);
    }
}
