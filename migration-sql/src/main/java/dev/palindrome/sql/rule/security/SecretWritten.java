package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.operation.ObjectOperation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/**
 * A password that is written out in a statement. It is looked for in the statement's tree: an operation says that a role has
 * a password, and need not carry it about.
 */
final class SecretWritten implements OperationRule<ObjectOperation> {

    @Override
    public Code code() {
        return SecurityRule.SECRET_IN_SQL;
    }

    @Override
    public Class<ObjectOperation> operations() {
        return ObjectOperation.class;
    }

    @Override
    public void look(ObjectOperation operation, Scene scene) {
        Secret.in(scene.statement().tree())
                .ifPresent(secret -> scene.report(
                        code().with("object", secret.object()).with("sql", secret.elsewhere()), operation.span()));
    }
}
