package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.sql.operation.RoutineOperation;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.rule.HiddenStatement;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import java.util.Comparator;
import java.util.List;

/** A command that changes the schema stands inside a DO block or the body of a routine. */
final class ChangeHiddenInCode implements OperationRule<RoutineOperation> {

    private static final String UNSEEN =
            "no rule sees which table it locks and whether it writes it anew, and both happen all the same (measured); ";

    @Override
    public Code code() {
        return HygieneRule.DO_BLOCK_DDL;
    }

    @Override
    public Class<RoutineOperation> operations() {
        return RoutineOperation.class;
    }

    @Override
    public void look(RoutineOperation operation, Scene scene) {
        if (operation instanceof RunBlock block) {
            report("DO block", block, scene);
        } else if (operation instanceof CreateRoutine create) {
            report(create.made().procedure() ? "procedure" : "function", create, scene);
        }
    }

    private void report(String block, RoutineOperation operation, Scene scene) {
        List<HiddenStatement> changes = scene.statement().hidden().stream()
                .filter(HiddenStatement::changesSchema)
                .toList();
        // the rules look at what a DO block has written out; a routine runs later, and another text is made when it
        // runs
        boolean seen = operation instanceof RunBlock
                && changes.stream().allMatch(hidden -> hidden.tree().isPresent());
        changes.stream()
                .min(Comparator.comparing(hidden -> hidden.tree().isPresent()))
                .ifPresent(hidden -> scene.report(
                        code().with("command", hidden.command())
                                .with("block", block)
                                .with("unseen", seen ? "" : UNSEEN)
                                .with("plain", plain(hidden, scene))
                                .weighing(seen ? Severity.INFO : code().severity()),
                        operation.span()));
    }

    /** The statement as it is written, if it is. */
    private static String plain(HiddenStatement hidden, Scene scene) {
        return hidden.tree().isPresent() ? hidden.span().of(scene.statement().text()) : hidden.command() + " ...";
    }
}
