package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.DataOperation.Truncate;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** TRUNCATE of a table that was there before. */
final class TableTruncated implements OperationRule<Truncate> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_TRUNCATE;
    }

    @Override
    public Class<Truncate> operations() {
        return Truncate.class;
    }

    @Override
    public void look(Truncate truncate, Scene scene) {
        if (!scene.isNew(truncate.table())) {
            scene.report(code().with("table", truncate.table()), truncate.span());
        }
    }
}
