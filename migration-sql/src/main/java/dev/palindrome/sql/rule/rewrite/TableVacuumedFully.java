package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.operation.DataOperation.Maintain;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.Set;

/** VACUUM FULL and CLUSTER. */
final class TableVacuumedFully implements OperationRule<Maintain> {

    private static final Set<String> REWRITING = Set.of("VACUUM FULL", "CLUSTER");

    @Override
    public Code code() {
        return RewriteRule.BAN_VACUUM_FULL;
    }

    @Override
    public Class<Maintain> operations() {
        return Maintain.class;
    }

    @Override
    public void look(Maintain operation, Scene scene) {
        if (!REWRITING.contains(operation.command())
                || operation.table().filter(scene::isNew).isPresent()) {
            return;
        }
        scene.report(
                code().with("command", operation.command())
                        .with(
                                "what",
                                operation
                                        .table()
                                        .map(table -> "`" + table + "`")
                                        .orElse("every table"))
                        .with(
                                "vacuum",
                                operation
                                        .table()
                                        .map(QualifiedName::sql)
                                        .map("VACUUM "::concat)
                                        .orElse("VACUUM")),
                operation.span());
    }
}
