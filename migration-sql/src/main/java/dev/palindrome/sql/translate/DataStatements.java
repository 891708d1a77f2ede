package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ClusterStmt;
import dev.palindrome.sql.ast.CopyStmt;
import dev.palindrome.sql.ast.DeleteStmt;
import dev.palindrome.sql.ast.DropBehavior;
import dev.palindrome.sql.ast.InsertStmt;
import dev.palindrome.sql.ast.LockStmt;
import dev.palindrome.sql.ast.MergeStmt;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.TruncateStmt;
import dev.palindrome.sql.ast.UpdateStmt;
import dev.palindrome.sql.ast.VacuumRelation;
import dev.palindrome.sql.ast.VacuumStmt;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.LockTable;
import dev.palindrome.sql.operation.DataOperation.Maintain;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.operation.DataOperation.Truncate;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements about rows. */
final class DataStatements {

    /** The lock modes by their number in the tree, which begins with 1. */
    private static final List<String> LOCK_MODES = List.of(
            "ACCESS SHARE",
            "ROW SHARE",
            "ROW EXCLUSIVE",
            "SHARE UPDATE EXCLUSIVE",
            "SHARE",
            "SHARE ROW EXCLUSIVE",
            "EXCLUSIVE",
            "ACCESS EXCLUSIVE");

    private DataStatements() {}

    static void addTo(Translators to) {
        to.on(InsertStmt.class, DataStatements::write)
                .on(UpdateStmt.class, DataStatements::write)
                .on(DeleteStmt.class, DataStatements::write)
                .on(MergeStmt.class, DataStatements::write)
                .on(CopyStmt.class, DataStatements::copy)
                .on(TruncateStmt.class, DataStatements::truncate)
                .on(LockStmt.class, DataStatements::lock)
                .on(VacuumStmt.class, DataStatements::vacuum)
                .on(ClusterStmt.class, DataStatements::cluster);
    }

    private static List<Operation> write(Node tree, Scope scope) {
        List<Operation> operations = new ArrayList<>(QueryStatements.nested(tree, scope));
        operations.add(own(tree, scope));
        return operations;
    }

    /** What the statement itself writes. */
    static Operation own(Node tree, Scope scope) {
        if (tree instanceof InsertStmt insert) {
            return insert(insert, scope);
        }
        if (tree instanceof UpdateStmt update) {
            return update(update, scope);
        }
        if (tree instanceof DeleteStmt delete) {
            return new Delete(
                    scope.span(),
                    scope.existing(delete.relation()),
                    Optional.ofNullable(delete.whereClause()),
                    Expressions.isSelective(delete.whereClause()));
        }
        return new Merge(scope.span(), scope.existing(((MergeStmt) tree).relation()));
    }

    private static Operation insert(InsertStmt tree, Scope scope) {
        Set<QualifiedName> reads =
                tree.selectStmt() == null ? Set.of() : Expressions.relations(tree.selectStmt(), scope);
        return new Insert(scope.span(), scope.existing(tree.relation()), reads, tree.onConflictClause() != null);
    }

    private static Operation update(UpdateStmt tree, Scope scope) {
        List<String> columns = tree.targetList().stream()
                .filter(ResTarget.class::isInstance)
                .map(target -> Names.of(((ResTarget) target).name()))
                .toList();
        return new Update(
                scope.span(),
                scope.existing(tree.relation()),
                columns,
                Optional.ofNullable(tree.whereClause()),
                Expressions.isSelective(tree.whereClause()));
    }

    private static List<Operation> copy(CopyStmt tree, Scope scope) {
        if (tree.relation() == null) {
            return tree.query() == null ? List.of() : Translation.of(tree.query(), scope);
        }
        QualifiedName table = scope.existing(tree.relation());
        return List.of(
                tree.isFrom()
                        ? new Insert(scope.span(), table, Set.of(), false)
                        : new Read(scope.span(), Set.of(table), List.of()));
    }

    private static List<Operation> truncate(TruncateStmt tree, Scope scope) {
        boolean cascade = tree.behavior() == DropBehavior.DROP_CASCADE;
        return tree.relations().stream()
                .<Operation>map(table -> new Truncate(scope.span(), scope.existing((RangeVar) table), cascade))
                .toList();
    }

    private static List<Operation> lock(LockStmt tree, Scope scope) {
        String mode = LOCK_MODES.get(tree.mode() - 1);
        return tree.relations().stream()
                .<Operation>map(table -> new LockTable(scope.span(), scope.existing((RangeVar) table), mode))
                .toList();
    }

    private static List<Operation> vacuum(VacuumStmt tree, Scope scope) {
        String full = Literals.isOn(tree.options(), "full") ? "VACUUM FULL" : "VACUUM";
        String command = tree.isVacuumcmd() ? full : "ANALYZE";
        List<Operation> operations = tree.rels().stream()
                .map(relation -> ((VacuumRelation) relation).relation())
                .<Operation>map(table -> new Maintain(scope.span(), command, Optional.of(scope.existing(table))))
                .toList();
        return operations.isEmpty() ? List.of(new Maintain(scope.span(), command, Optional.empty())) : operations;
    }

    private static List<Operation> cluster(ClusterStmt tree, Scope scope) {
        return List.of(new Maintain(
                scope.span(), "CLUSTER", Optional.ofNullable(tree.relation()).map(scope::existing)));
    }
}
