package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** DROP … CASCADE of anything that was there before. */
final class DroppedWithDependents implements OperationRule<Operation> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_CASCADE;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        CascadingDrop.of(operation, scene)
                .filter(drop -> !drop.isNew())
                .ifPresent(drop -> report(drop, operation, scene));
    }

    private void report(CascadingDrop drop, Operation operation, Scene scene) {
        List<Dependent> dependents = new Dependents(scene.schema()).of(operation);
        Stream<String> drops = Stream.concat(dependents.stream().map(Dependent::drop), Stream.of(drop.sql()))
                .distinct();
        scene.report(
                code().with("dropped", drop.name())
                        .with(
                                "dependents",
                                Listing.of(
                                        dependents.stream().map(Dependent::what).toList()))
                        .with("sql", drops.collect(Collectors.joining("\n"))),
                operation.span());
    }
}
