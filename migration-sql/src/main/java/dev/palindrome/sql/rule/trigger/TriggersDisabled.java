package dev.palindrome.sql.rule.trigger;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TriggerRule;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;
import dev.palindrome.sql.operation.TriggerOperation.Which;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Trigger;
import java.util.List;

/** DISABLE TRIGGER ALL or USER on a table that was there before. */
final class TriggersDisabled implements OperationRule<SetTrigger> {

    @Override
    public Code code() {
        return TriggerRule.BAN_DISABLE_TRIGGER;
    }

    @Override
    public Class<SetTrigger> operations() {
        return SetTrigger.class;
    }

    @Override
    public void look(SetTrigger change, Scene scene) {
        if (change.enabled() || change.which() == Which.ONE || scene.isNew(change.table())) {
            return;
        }
        List<Trigger> triggers =
                scene.schema().table(change.table()).map(Table::triggers).orElse(List.of());
        scene.report(
                code().with("which", change.which())
                        .with("table", change.table())
                        .with("tableSql", change.table().sql())
                        .with("guards", guards(change.which()))
                        .with(
                                "triggerSql",
                                triggers.isEmpty()
                                        ? "..."
                                        : new Identifier(triggers.get(0).name()).sql()),
                change.span());
    }

    private static String guards(Which which) {
        return which == Which.ALL ? "its foreign keys too" : "whatever guards its rows or records their changes";
    }
}
