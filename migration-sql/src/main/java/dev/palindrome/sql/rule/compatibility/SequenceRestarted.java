package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.ObjectOperation.AlterObject;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** ALTER SEQUENCE … RESTART of a sequence that was there before. */
final class SequenceRestarted implements OperationRule<AlterObject> {

    @Override
    public Code code() {
        return CompatibilityRule.RESTARTING_SEQUENCE;
    }

    @Override
    public Class<AlterObject> operations() {
        return AlterObject.class;
    }

    @Override
    public void look(AlterObject altered, Scene scene) {
        String value = altered.options().get("restart");
        if (value != null
                && altered.kind().equals("sequence")
                && scene.direction() == Direction.UPGRADE
                && !Newness.ofObject(scene, altered.kind(), altered.name())) {
            scene.report(
                    code().with("sequence", altered.name())
                            .with("value", value.equals("true") ? "its start" : value)
                            .with("sequenceText", altered.name().sql().replace("'", "''")),
                    altered.span());
        }
    }
}
