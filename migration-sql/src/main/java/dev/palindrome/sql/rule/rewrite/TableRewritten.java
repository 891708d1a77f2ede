package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.RewriteRule;
import dev.palindrome.sql.effect.Effect;
import dev.palindrome.sql.effect.TypeChange;
import dev.palindrome.sql.effect.Work;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.ColumnOperation.ChangeGeneration;
import dev.palindrome.sql.operation.ColumnOperation.ChangeType;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.SetAccessMethod;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.operation.TableOperation.SetTablespace;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table.Persistence;

/**
 * ALTER TABLE that writes every row: by default where no more exact rule speaks of it; for who asks for the rule, everywhere that
 * the rows are known to be written.
 */
final class TableRewritten implements OperationRule<Operation> {

    /** Manual: CREATE TABLE, UNLOGGED. */
    private static final String CRASH = ", and from then on a crash empties it, and no standby has its rows";

    private final boolean everywhere;

    private TableRewritten(boolean everywhere) {
        this.everywhere = everywhere;
    }

    static Rule byOtherCommands() {
        return new TableRewritten(false);
    }

    @Override
    public Code code() {
        return RewriteRule.TABLE_REWRITE;
    }

    @Override
    public Rule askedFor() {
        return new TableRewritten(true);
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        if (operation instanceof SetPersistence one) {
            String command = one.to() == Persistence.UNLOGGED ? "SET UNLOGGED" : "SET LOGGED";
            report(operation, one.table(), command, command, scene);
        } else if (operation instanceof SetTablespace one) {
            report(operation, one.table(), "SET TABLESPACE", "SET TABLESPACE", scene);
        } else if (operation instanceof SetAccessMethod one) {
            report(operation, one.table(), "SET ACCESS METHOD", "SET ACCESS METHOD", scene);
        } else if (operation instanceof ChangeGeneration one && one.newExpression()) {
            report(operation, one.table(), "SET EXPRESSION", "SET EXPRESSION AS", scene);
        } else if (everywhere) {
            ofColumn(operation, scene);
        }
    }

    /** What the rules about columns say too. */
    private void ofColumn(Operation operation, Scene scene) {
        if (operation instanceof AddColumn one) {
            report(operation, one.table(), "ADD COLUMN", "Notes", scene);
        } else if (operation instanceof ChangeType one
                && TypeChange.of(one, scene.schema(), true) == TypeChange.REWRITE) {
            report(operation, one.table(), "ALTER COLUMN TYPE", "Notes", scene);
        }
    }

    private void report(Operation operation, QualifiedName table, String command, String section, Scene scene) {
        boolean writes = scene.effects().stream().map(Effect::work).anyMatch(Work.REWRITE::equals);
        if (writes && scene.schema().index(table).isEmpty()) {
            scene.report(
                    code().with("command", command)
                            .with("table", table.sql())
                            .with("besides", command.equals("SET UNLOGGED") ? CRASH : "")
                            .with("section", section)
                            .with("copy", table.sibling(table.name() + "_new").sql()),
                    operation.span());
        }
    }
}
