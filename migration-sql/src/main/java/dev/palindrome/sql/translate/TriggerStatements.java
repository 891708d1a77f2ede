package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.CreateTrigStmt;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.RuleStmt;
import dev.palindrome.sql.operation.Said;
import dev.palindrome.sql.operation.TriggerOperation.CreateRule;
import dev.palindrome.sql.operation.TriggerOperation.CreateTrigger;
import dev.palindrome.sql.schema.Remark;
import dev.palindrome.sql.schema.Remark.Part;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Trigger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code CREATE TRIGGER} and {@code CREATE RULE}. */
final class TriggerStatements {

    private TriggerStatements() {}

    static void addTo(Translators to) {
        to.on(
                        CreateTrigStmt.class,
                        (tree, scope) -> List.of(new CreateTrigger(
                                scope.span(),
                                scope.existing(tree.relation()),
                                new Trigger(Names.of(tree.trigname()), scope.existingRoutine(tree.funcname())),
                                tree.replace(),
                                said(tree.relation(), new Part(Part.TRIGGER, Names.of(tree.trigname())), scope))))
                .on(
                        RuleStmt.class,
                        (tree, scope) -> List.of(new CreateRule(
                                scope.span(),
                                scope.existing(tree.relation()),
                                Names.of(tree.rulename()),
                                said(tree.relation(), new Part("rule", Names.of(tree.rulename())), scope))));
    }

    private static List<Said> said(@Nullable RangeVar relation, Part part, Scope scope) {
        return Stream.ofNullable(relation)
                .flatMap(one -> Words.around(one.location(), scope).stream())
                .map(wording -> new Said(
                        Schema.RELATION, scope.existing(relation), new Remark(part.kind(), Optional.of(part), wording)))
                .toList();
    }
}
