package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.PolicyOperation.AlterPolicy;
import dev.palindrome.sql.operation.PolicyOperation.Change;
import dev.palindrome.sql.operation.PolicyOperation.CreatePolicy;
import dev.palindrome.sql.operation.PolicyOperation.DropPolicy;
import dev.palindrome.sql.operation.PolicyOperation.RenamePolicy;
import dev.palindrome.sql.operation.PolicyOperation.SetRowSecurity;
import dev.palindrome.sql.schema.Policy;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table.RowSecurity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Row-level security changes, of one table: partitions have their own. */
final class PolicyChanges {

    private PolicyChanges() {}

    static void addTo(Changes to) {
        to.on(
                        SetRowSecurity.class,
                        (operation, schema, origin) -> Tables.change(
                                operation.table(),
                                schema,
                                table -> table.withRowSecurity(changed(table.rowSecurity(), operation.change()))))
                .on(
                        CreatePolicy.class,
                        (operation, schema, origin) -> Tables.change(
                                operation.table(),
                                schema,
                                table -> table.withPolicies(joined(table.policies(), operation.made()))))
                .on(
                        AlterPolicy.class,
                        (operation, schema, origin) -> change(
                                operation.table(), operation.policy(), schema, policy -> altered(policy, operation)))
                .on(
                        RenamePolicy.class,
                        (operation, schema, origin) -> change(
                                operation.table(),
                                operation.policy(),
                                schema,
                                policy -> renamed(policy, operation.to())))
                .on(
                        DropPolicy.class,
                        (operation, schema, origin) -> Tables.change(
                                operation.table(),
                                schema,
                                table -> table.withPolicies(without(table.policies(), operation.policy()))));
    }

    private static RowSecurity changed(RowSecurity now, Change change) {
        return switch (change) {
            case ENABLE -> new RowSecurity(true, now.forced());
            case DISABLE -> new RowSecurity(false, now.forced());
            case FORCE -> new RowSecurity(now.enabled(), true);
            case NO_FORCE -> new RowSecurity(now.enabled(), false);
        };
    }

    private static List<Policy> joined(List<Policy> policies, Policy made) {
        List<Policy> joined = new ArrayList<>(policies);
        joined.add(made);
        return joined;
    }

    private static List<Policy> without(List<Policy> policies, String name) {
        return policies.stream().filter(policy -> !policy.name().equals(name)).toList();
    }

    private static void change(QualifiedName table, String name, Schema schema, UnaryOperator<Policy> change) {
        Tables.change(
                table,
                schema,
                one -> one.withPolicies(one.policies().stream()
                        .map(policy -> policy.name().equals(name) ? change.apply(policy) : policy)
                        .toList()));
    }

    private static Policy altered(Policy policy, AlterPolicy change) {
        return new Policy(
                policy.name(),
                policy.command(),
                policy.permissive(),
                change.roles().orElse(policy.roles()),
                change.using().or(policy::using),
                change.withCheck().or(policy::withCheck),
                policy.origin());
    }

    private static Policy renamed(Policy policy, String to) {
        return new Policy(
                to,
                policy.command(),
                policy.permissive(),
                policy.roles(),
                policy.using(),
                policy.withCheck(),
                policy.origin());
    }
}
