package dev.palindrome.sql.rule.design;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DesignRule;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table.Persistence;
import java.util.regex.Pattern;

/** A table that a crash empties. */
final class UnloggedTable implements OperationRule<CreateTable> {

    private static final Pattern UNLOGGED = Pattern.compile("(?i)unlogged\\s+");

    @Override
    public Code code() {
        return DesignRule.UNLOGGED_TABLE;
    }

    @Override
    public Class<CreateTable> operations() {
        return CreateTable.class;
    }

    @Override
    public void look(CreateTable create, Scene scene) {
        if (create.made().shape().persistence() == Persistence.UNLOGGED && scene.direction() == Direction.UPGRADE) {
            scene.report(
                    code().with("table", create.table().sql())
                            .with(
                                    "create",
                                    UNLOGGED.matcher(scene.statement().sql()).replaceFirst("")),
                    create.span());
        }
    }
}
