package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/**
 * A password that is written out in a statement. It is looked for in the statement's tree: an operation says that a role has
 * a password, and need not carry it about.
 */
final class SecretWritten implements OperationRule<Operation> {

    @Override
    public Code code() {
        return SecurityRule.SECRET_IN_SQL;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof ObjectOperation || (operation instanceof Read read && callsOtherServer(read))) {
            report(operation, scene);
        }
    }

    private static boolean callsOtherServer(Read read) {
        return read.functions().stream().anyMatch(function -> function.contains("dblink"));
    }

    private void report(Operation operation, Scene scene) {
        Secret.in(scene.statement().tree())
                .ifPresent(secret -> scene.report(
                        code().with("object", secret.object()).with("sql", secret.elsewhere()), operation.span()));
    }
}
