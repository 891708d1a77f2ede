package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;

/** Rows that are written into a table that was there before, but by a backfill. */
final class RowsWritten implements OperationRule<DataOperation> {

    @Override
    public Code code() {
        return CompatibilityRule.DATA_IN_MIGRATION;
    }

    @Override
    public Class<DataOperation> operations() {
        return DataOperation.class;
    }

    @Override
    public void look(DataOperation operation, Scene scene) {
        if (operation instanceof Insert insert) {
            report("INSERT", insert.table(), operation, scene);
        } else if (operation instanceof Update update) {
            report("UPDATE", update.table(), operation, scene);
        } else if (operation instanceof Delete delete) {
            report("DELETE", delete.table(), operation, scene);
        } else if (operation instanceof Merge merge) {
            report("MERGE", merge.table(), operation, scene);
        }
    }

    private void report(String command, QualifiedName table, DataOperation operation, Scene scene) {
        if (scene.isNew(table) || scene.statement().batches()) {
            return;
        }
        scene.report(
                code().with("command", command).with("table", table).with("tableInJava", JavaText.of(table)),
                operation.span());
    }
}
