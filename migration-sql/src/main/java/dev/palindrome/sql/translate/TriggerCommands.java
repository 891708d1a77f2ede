package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.operation.TriggerOperation.SetTrigger;
import dev.palindrome.sql.operation.TriggerOperation.Which;
import dev.palindrome.sql.schema.Remark.Part;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What {@code ALTER TABLE} does to triggers. */
final class TriggerCommands {

    private TriggerCommands() {}

    static Map<AlterTableType, AlterCommand> all() {
        Map<AlterTableType, AlterCommand> all = new EnumMap<>(AlterTableType.class);
        all.put(AlterTableType.AT_EnableTrig, switched(Which.ONE, true));
        all.put(AlterTableType.AT_EnableAlwaysTrig, switched(Which.ONE, true));
        all.put(AlterTableType.AT_EnableReplicaTrig, switched(Which.ONE, true));
        all.put(AlterTableType.AT_DisableTrig, switched(Which.ONE, false));
        all.put(AlterTableType.AT_EnableTrigAll, switched(Which.ALL, true));
        all.put(AlterTableType.AT_DisableTrigAll, switched(Which.ALL, false));
        all.put(AlterTableType.AT_EnableTrigUser, switched(Which.USER, true));
        all.put(AlterTableType.AT_DisableTrigUser, switched(Which.USER, false));
        return all;
    }

    private static AlterCommand switched(Which which, boolean enabled) {
        return at -> new SetTrigger(
                at.span(), at.table(), which, at.name(), enabled, Words.command(at, "trigger " + which, part(at)));
    }

    private static Optional<Part> part(AlterScope at) {
        return at.name().isEmpty() ? Optional.empty() : Optional.of(new Part(Part.TRIGGER, at.name()));
    }
}
