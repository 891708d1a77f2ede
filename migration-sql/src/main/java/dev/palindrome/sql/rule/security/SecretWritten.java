package dev.palindrome.sql.rule.security;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SecurityRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.StatementRule;

/** A password that is written out in a statement. */
final class SecretWritten implements StatementRule {

    @Override
    public Code code() {
        return SecurityRule.SECRET_IN_SQL;
    }

    @Override
    public void look(StatementInUnit statement, Scene scene) {
        Secret.in(statement.tree())
                .ifPresent(secret -> scene.report(
                        code().with("object", secret.object()).with("sql", secret.elsewhere()), statement.span()));
    }
}
