package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** DROP DATABASE of a database that was there before. */
final class DatabaseDropped implements OperationRule<DropObject> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_DATABASE;
    }

    @Override
    public Class<DropObject> operations() {
        return DropObject.class;
    }

    @Override
    public void look(DropObject drop, Scene scene) {
        if (drop.kind().equals("database") && !Newness.ofObject(scene, drop.kind(), drop.name())) {
            scene.report(code().with("database", drop.name()), drop.span());
        }
    }
}
