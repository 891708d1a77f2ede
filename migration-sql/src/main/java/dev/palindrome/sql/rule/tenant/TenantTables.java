package dev.palindrome.sql.rule.tenant;

import dev.palindrome.model.settings.TenantPolicy;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Persistence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The tables at head that a unit made and that the policy asks about, whatever they are called by now.
 *
 * <p>A partition is not asked: whoever goes through its parent meets what the parent has, and PostgreSQL gives the partition
 * the parent's columns, keys and indexes (manual: "Table Partitioning").
 */
final class TenantTables {

    private final UnitScene scene;
    private final Schema head;
    private final TenantPolicy policy;

    private TenantTables(UnitScene scene, Schema head, TenantPolicy policy) {
        this.scene = scene;
        this.head = head;
        this.policy = policy;
    }

    /** The tables; none if the history has no policy. */
    static List<TenantTable> of(UnitScene scene, Schema head) {
        return scene.settings().tenants().stream()
                .flatMap(policy -> new TenantTables(scene, head, policy).all())
                .toList();
    }

    private Stream<TenantTable> all() {
        return head.tablesOf(scene.number()).stream()
                .filter(this::isAsked)
                .flatMap(table -> creationOf(table).stream().map(made -> new TenantTable(table, made, policy, head)));
    }

    private boolean isAsked(Table table) {
        return policy.asksFor(table.name().schema(), table.name().name())
                && table.shape().parent().isEmpty()
                && table.shape().persistence() != Persistence.TEMPORARY;
    }

    /** Where the table was created: under its name, or else under one that has gone. */
    private Optional<Moment> creationOf(Table table) {
        return creations(table.name()::equals)
                .or(() -> creations(name -> head.table(name).isEmpty()))
                .or(() -> creations(name -> true));
    }

    private Optional<Moment> creations(Predicate<QualifiedName> named) {
        return scene.moments().stream()
                .filter(moment -> moment.operation() instanceof CreateTable create && named.test(create.table()))
                .findFirst();
    }
}
