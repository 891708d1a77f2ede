package dev.palindrome.sql.rule.tenant;

import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.rule.LintSettings.Tenants;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.Table.Persistence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables at head that a unit has given their names and that the policy asks about. So each table is asked in one unit, at
 * the cost of what happens in it: where it was created, or where it came into its name.
 *
 * <p>A partition is not asked: whoever goes through its parent meets what the parent has, and PostgreSQL gives the partition
 * the parent's columns, keys and indexes (manual: "Table Partitioning").
 */
final class TenantTables {

    private final UnitScene scene;
    private final Schema head;
    private final Tenants policy;

    private TenantTables(UnitScene scene, Schema head, Tenants policy) {
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
        return scene.moments().stream()
                .flatMap(moment -> namedBy(moment.operation())
                        .filter(this::isAsked)
                        .map(table -> new TenantTable(table, moment, policy, head)));
    }

    private Stream<Table> namedBy(Operation operation) {
        if (operation instanceof CreateTable create) {
            return head.table(create.table()).filter(table -> scene.isNew(table.origin())).stream();
        }
        if (operation instanceof RenameRelation rename) {
            return stillNamed(rename.to()).stream();
        }
        if (operation instanceof MoveToSchema move) {
            return stillNamed(move.to()).stream();
        }
        if (operation instanceof RenameObject rename && rename.kind().equals("schema")) {
            return scene.schema().tables().stream()
                    .filter(table -> table.schema().equals(rename.to().name()))
                    .flatMap(table -> stillNamed(table).stream());
        }
        return Stream.empty();
    }

    /** The table at head, if it is the same that has the name behind the unit. */
    private Optional<Table> stillNamed(QualifiedName name) {
        return head.table(name)
                .filter(table -> scene.schema()
                        .table(name)
                        .filter(known -> known.origin().equals(table.origin()))
                        .isPresent());
    }

    private boolean isAsked(Table table) {
        String name = table.name().toString();
        return policy.schemas().contains(table.name().schema())
                && !policy.exempt().contains(name)
                && !policy.table().equals(name)
                && table.shape().parent().isEmpty()
                && table.shape().persistence() != Persistence.TEMPORARY;
    }
}
