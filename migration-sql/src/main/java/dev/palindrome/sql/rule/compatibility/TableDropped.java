package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Schema;

/** DROP TABLE of a table that was there before. Temporary ones are of this session, so they were not. */
final class TableDropped implements OperationRule<DropTable> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_DROP_TABLE;
    }

    @Override
    public Class<DropTable> operations() {
        return DropTable.class;
    }

    @Override
    public void look(DropTable drop, Scene scene) {
        if (scene.isNew(drop.table()) || drop.table().schema().equals(Schema.TEMPORARY)) {
            return;
        }
        scene.report(code().with("table", drop.table()), drop.span());
    }
}
