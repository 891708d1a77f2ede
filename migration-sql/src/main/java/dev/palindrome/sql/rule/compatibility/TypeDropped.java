package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.TypeOperation.DropType;
import dev.palindrome.sql.operation.TypeOperation.RenameType;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;

/** DROP TYPE and DROP DOMAIN of a type that was there before, by a name that somebody else can know. */
final class TypeDropped implements OperationRule<DropType> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_TYPE;
    }

    @Override
    public Class<DropType> operations() {
        return DropType.class;
    }

    @Override
    public void look(DropType drop, Scene scene) {
        if (!Newness.ofType(scene, drop.type()) && !isSetAside(drop, scene)) {
            scene.report(code().with("type", drop.type()), drop.span());
        }
    }

    /** Whether the unit has given the type the name that it is dropped by, for another one to take its place. */
    private static boolean isSetAside(DropType drop, Scene scene) {
        return scene.before().stream()
                .anyMatch(moment -> moment.operation() instanceof RenameType rename
                        && rename.to().equals(drop.type()));
    }
}
