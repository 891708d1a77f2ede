package dev.palindrome.sql.inverse;

import dev.palindrome.sql.operation.PolicyOperation.AlterPolicy;
import dev.palindrome.sql.operation.PolicyOperation.Change;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.PolicyOperation.RenamePolicy;
import dev.palindrome.sql.operation.PolicyOperation.SetRowSecurity;
import dev.palindrome.sql.replay.Replay;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.RowSecurity;
import java.util.List;
import java.util.Optional;

/** Row-level security is as it was. */
final class PolicyUndo {

    private PolicyUndo() {}

    static void addTo(Undoing to) {
        to.on(SetRowSecurity.class, PolicyUndo::rowSecurity)
                .on(CreatePolicy.class, PolicyUndo::create)
                .on(DropPolicy.class, PolicyUndo::drop)
                .on(AlterPolicy.class, PolicyUndo::alter)
                .on(RenamePolicy.class, PolicyUndo::rename);
    }

    static Undo again(Policy policy, QualifiedName table, Before before) {
        return now -> {
            if (has(now, table, policy.name())) {
                return List.of();
            }
            Replay.apply(new CreatePolicy(TableUndo.NOWHERE, table, policy), now, policy.origin());
            return List.of(TableSql.policy(policy, table, before));
        };
    }

    private static boolean has(Schema schema, QualifiedName table, String policy) {
        return schema.tableOrUnknown(table).policies().stream()
                .anyMatch(one -> one.name().equals(policy));
    }

    private static Undo dropped(String policy, QualifiedName table, Before before) {
        return Undo.drop(
                "DROP POLICY " + Spelling.identifier(policy) + " ON " + before.name(table),
                new DropPolicy(TableUndo.NOWHERE, table, policy, false),
                now -> has(now, table, policy));
    }

    private static Optional<Policy> policy(QualifiedName table, String name, Before before) {
        return before.schema().table(table).stream()
                .flatMap(one -> one.policies().stream())
                .filter(policy -> policy.name().equals(name))
                .findFirst();
    }

    private static List<Undo> rowSecurity(SetRowSecurity set, Before before) {
        RowSecurity had = before.schema().tableOrUnknown(set.table()).rowSecurity();
        boolean complete =
                before.schema().table(set.table()).filter(Table::complete).isPresent();
        boolean nothing = complete
                && switch (set.change()) {
                    case ENABLE -> had.enabled();
                    case DISABLE -> !had.enabled();
                    case FORCE -> had.forced();
                    case NO_FORCE -> !had.forced();
                };
        if (nothing || before.isNew(set.table())) {
            return List.of();
        }
        return List.of(Undo.sql(
                "ALTER TABLE " + before.name(set.table()) + " " + opposite(set.change()) + " ROW LEVEL SECURITY"));
    }

    private static String opposite(Change change) {
        return switch (change) {
            case ENABLE -> "DISABLE";
            case DISABLE -> "ENABLE";
            case FORCE -> "NO FORCE";
            case NO_FORCE -> "FORCE";
        };
    }

    private static List<Undo> create(CreatePolicy create, Before before) {
        return before.isNew(create.table())
                ? List.of()
                : List.of(dropped(create.made().name(), create.table(), before));
    }

    private static List<Undo> drop(DropPolicy drop, Before before) {
        if (before.isNew(drop.table())) {
            return List.of();
        }
        Optional<Policy> policy = policy(drop.table(), drop.policy(), before);
        if (policy.isEmpty()) {
            return drop.ifExists() ? List.of() : unknown(drop.policy(), drop.table(), "create");
        }
        return before.isNew(policy.get().origin()) ? List.of() : List.of(again(policy.get(), drop.table(), before));
    }

    private static List<Undo> unknown(String policy, QualifiedName table, String verb) {
        return List.of(Undo.left(verb + " policy " + policy + " on " + table + " again: how it was is not known here"));
    }

    private static List<Undo> alter(AlterPolicy alter, Before before) {
        if (before.isNew(alter.table())) {
            return List.of();
        }
        return policy(alter.table(), alter.policy(), before)
                .map(policy -> before.isNew(policy.origin())
                        ? List.<Undo>of()
                        : List.of(dropped(policy.name(), alter.table(), before), again(policy, alter.table(), before)))
                .orElseGet(() -> unknown(alter.policy(), alter.table(), "make"));
    }

    private static List<Undo> rename(RenamePolicy rename, Before before) {
        return before.isNew(rename.table())
                ? List.of()
                : List.of(Undo.sql("ALTER POLICY " + Spelling.identifier(rename.to()) + " ON "
                        + before.name(rename.table()) + " RENAME TO " + Spelling.identifier(rename.policy())));
    }
}
