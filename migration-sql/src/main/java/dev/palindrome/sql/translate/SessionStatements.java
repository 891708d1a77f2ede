package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterSystemStmt;
import dev.palindrome.sql.ast.DiscardMode;
import dev.palindrome.sql.ast.DiscardStmt;
import dev.palindrome.sql.ast.TransactionStmt;
import dev.palindrome.sql.ast.TransactionStmtKind;
import dev.palindrome.sql.ast.VariableSetKind;
import dev.palindrome.sql.ast.VariableSetStmt;
import dev.palindrome.sql.operation.ObjectOperation.AlterSystem;
import dev.palindrome.sql.operation.ObjectOperation.OtherCommand;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.operation.SessionOperation.Discard;
import dev.palindrome.sql.operation.SessionOperation.SetSetting;
import dev.palindrome.sql.script.TransactionControl;
import java.util.List;
import java.util.Locale;

/** Settings and transactions. */
final class SessionStatements {

    private SessionStatements() {}

    static void addTo(Translators to) {
        to.on(VariableSetStmt.class, (tree, scope) -> List.of(set(tree, scope)))
                .on(DiscardStmt.class, (tree, scope) -> discard(tree.target(), scope))
                .on(AlterSystemStmt.class, (tree, scope) -> List.of(alterSystem(tree, scope)))
                .on(
                        TransactionStmt.class,
                        (tree, scope) -> List.of(new ControlTransaction(scope.span(), control(tree.kind()))));
    }

    private static Operation set(VariableSetStmt tree, Scope scope) {
        boolean all = tree.kind() == VariableSetKind.VAR_RESET_ALL;
        String setting = all ? "all" : Names.of(tree.name()).toLowerCase(Locale.ROOT);
        return new SetSetting(
                scope.span(), setting, tree.args().stream().map(Literals::text).toList(), tree.isLocal());
    }

    private static List<Operation> discard(DiscardMode what, Scope scope) {
        return switch (what) {
            case DISCARD_ALL -> List.of(new Discard(scope.span(), true));
            case DISCARD_TEMP -> List.of(new Discard(scope.span(), false));
            case DISCARD_PLANS, DISCARD_SEQUENCES -> List.of(new OtherCommand(scope.span(), "DISCARD"));
        };
    }

    private static Operation alterSystem(AlterSystemStmt tree, Scope scope) {
        VariableSetStmt setting = tree.setstmt();
        String name = setting == null ? "" : Names.of(setting.name()).toLowerCase(Locale.ROOT);
        return new AlterSystem(scope.span(), name);
    }

    private static TransactionControl control(TransactionStmtKind kind) {
        return switch (kind) {
            case TRANS_STMT_BEGIN, TRANS_STMT_START -> TransactionControl.BEGIN;
            case TRANS_STMT_COMMIT -> TransactionControl.COMMIT;
            case TRANS_STMT_ROLLBACK -> TransactionControl.ROLLBACK;
            case TRANS_STMT_SAVEPOINT -> TransactionControl.SAVEPOINT;
            case TRANS_STMT_RELEASE -> TransactionControl.RELEASE_SAVEPOINT;
            case TRANS_STMT_ROLLBACK_TO -> TransactionControl.ROLLBACK_TO_SAVEPOINT;
            case TRANS_STMT_PREPARE -> TransactionControl.PREPARE_TRANSACTION;
            case TRANS_STMT_COMMIT_PREPARED -> TransactionControl.COMMIT_PREPARED;
            case TRANS_STMT_ROLLBACK_PREPARED -> TransactionControl.ROLLBACK_PREPARED;
        };
    }
}
