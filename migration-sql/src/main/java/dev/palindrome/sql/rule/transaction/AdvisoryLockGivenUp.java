package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.Call;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.List;
import java.util.Set;

/** A call that gives up advisory locks of the session. */
final class AdvisoryLockGivenUp implements OperationRule<Operation> {

    private static final String ALL = "pg_advisory_unlock_all";
    private static final Set<String> UNLOCK = Set.of("pg_advisory_unlock", "pg_advisory_unlock_shared", ALL);

    @Override
    public Code code() {
        return TransactionRule.ADVISORY_UNLOCK;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        functions(operation).stream()
                .map(function -> function.substring(function.lastIndexOf('.') + 1))
                .filter(UNLOCK::contains)
                .findFirst()
                .ifPresent(function -> scene.report(
                        code().with("function", function + "()")
                                .with("effect", function.equals(ALL) ? "this gives up all" : "this can be the same"),
                        operation.span()));
    }

    private static List<String> functions(Operation operation) {
        if (operation instanceof Read one) {
            return one.functions();
        }
        return operation instanceof Call one ? one.functions() : List.of();
    }
}
