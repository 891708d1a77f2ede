package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.stream.Collectors;

/** UPDATE and DELETE without a condition that can leave rows out. A backfill is asked in batches, so it may have none. */
final class EveryRowChanged implements OperationRule<DataOperation> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_MUTATION_WITHOUT_WHERE;
    }

    @Override
    public Class<DataOperation> operations() {
        return DataOperation.class;
    }

    @Override
    public void look(DataOperation operation, Scene scene) {
        if (operation instanceof Update update && !update.selective()) {
            report("UPDATE", update.table(), inBatches(update), operation, scene);
        } else if (operation instanceof Delete delete && !delete.selective()) {
            report("DELETE", delete.table(), byCondition(delete), operation, scene);
        }
    }

    private void report(String command, QualifiedName table, String advice, DataOperation operation, Scene scene) {
        if (scene.isNew(table) || scene.statement().batches()) {
            return;
        }
        scene.report(
                code().with("command", command)
                        .with("changes", command.equals("DELETE") ? "loses" : "changes")
                        .with("table", table)
                        .with("advice", advice),
                operation.span());
    }

    private static String inBatches(Update update) {
        return "say which rows are meant, and update them in batches:\nsteps.backfill(Backfill.update(\""
                + JavaText.of(update.table()) + "\").set(\""
                + update.columns().stream()
                        .map(column -> JavaText.of(column) + " = ...")
                        .collect(Collectors.joining(", "))
                + "\").where(\"...\"));";
    }

    private static String byCondition(Delete delete) {
        return "say which rows are meant:\nDELETE FROM " + delete.table().sql() + " WHERE ...;";
    }
}
