package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** DROP SCHEMA of a schema that was there before. */
final class SchemaDropped implements OperationRule<DropObject> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_SCHEMA;
    }

    @Override
    public Class<DropObject> operations() {
        return DropObject.class;
    }

    @Override
    public void look(DropObject drop, Scene scene) {
        if (drop.kind().equals("schema") && !Newness.ofObject(scene, drop.kind(), drop.name())) {
            scene.report(
                    code().with("schema", drop.name())
                            .with(
                                    "loses",
                                    drop.cascade()
                                            ? "loses whatever is in it, tables with their rows too"
                                            : "takes away what applications find their tables by"),
                    drop.span());
        }
    }
}
