package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.ACCESS_SHARE;
import static dev.palindrome.sql.effect.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.TableOperation;
import dev.palindrome.sql.operation.TableOperation.AlterOtherwise;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.DropTable;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;
import dev.palindrome.sql.operation.TableOperation.SetAccessMethod;
import dev.palindrome.sql.operation.TableOperation.SetPersistence;
import dev.palindrome.sql.operation.TableOperation.SetStorage;
import dev.palindrome.sql.operation.TableOperation.SetTablespace;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import java.util.Set;

/** What is done to tables as a whole costs this. */
final class TableEffects {

    /** "SHARE UPDATE EXCLUSIVE lock will be taken": ALTER TABLE, {@code CLUSTER ON} and {@code SET WITHOUT CLUSTER}. */
    private static final Set<String> LIGHT_COMMANDS =
            Set.of(AlterTableType.AT_ClusterOn.name(), AlterTableType.AT_DropCluster.name());

    /** The parameters of tables, indexes and views that are set under ACCESS EXCLUSIVE; all others are lighter. */
    private static final Set<String> HEAVY_OPTIONS = Set.of(
            "user_catalog_table",
            "fastupdate",
            "gin_pending_list_limit",
            "buffering",
            "pages_per_range",
            "autosummarize",
            "security_barrier",
            "security_invoker",
            "check_option");

    private final Surroundings around;
    private final EffectList found;

    TableEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(TableOperation operation) {
        if (operation instanceof CreateTable one) {
            create(one);
        } else if (operation instanceof DropTable one) {
            drop(one);
        } else if (operation instanceof RenameRelation one) {
            // "ALTER INDEX … RENAME … SHARE UPDATE EXCLUSIVE lock": release notes of 12
            found.add(one.table(), isIndex(one.table()) ? SHARE_UPDATE_EXCLUSIVE : ACCESS_EXCLUSIVE, Work.INSTANT);
        } else if (operation instanceof SetPersistence one) {
            boolean already = around.schema()
                    .table(one.table())
                    .filter(table -> table.complete() && table.shape().persistence() == one.to())
                    .isPresent();
            lock(one.table(), ACCESS_EXCLUSIVE, already ? Work.INSTANT : Work.REWRITE);
        } else if (operation instanceof SetTablespace || operation instanceof SetAccessMethod) {
            lockOnly(operation.table(), Work.REWRITE);
        } else if (operation instanceof SetStorage one) {
            boolean heavy = one.options().keySet().stream().anyMatch(HEAVY_OPTIONS::contains);
            found.add(one.table(), heavy ? ACCESS_EXCLUSIVE : SHARE_UPDATE_EXCLUSIVE, Work.INSTANT);
        } else if (operation instanceof AlterOtherwise one && LIGHT_COMMANDS.contains(one.command())) {
            found.add(one.table(), SHARE_UPDATE_EXCLUSIVE, Work.INSTANT);
        } else {
            found.add(operation.table(), ACCESS_EXCLUSIVE, Work.INSTANT);
        }
    }

    private boolean isIndex(QualifiedName relation) {
        return around.schema().index(relation).isPresent();
    }

    private void lock(QualifiedName table, LockMode lock, Work work) {
        found.add(table, lock, around.table(table).shape().partitioned() ? Work.INSTANT : work);
    }

    /** A partitioned table has no rows, and its partitions stay as they are: ALTER TABLE, SET TABLESPACE, SET ACCESS METHOD. */
    private void lockOnly(QualifiedName table, Work work) {
        lock(table, ACCESS_EXCLUSIVE, work);
    }

    private void create(CreateTable operation) {
        Table made = operation.made();
        made.foreignKeys().stream()
                .filter(key -> !key.target().equals(made.name()))
                // measured; CREATE TABLE, "REFERENCES": the added triggers need it
                .forEach(key -> around.lockTree(key.target(), SHARE_ROW_EXCLUSIVE, Work.INSTANT, found));
        operation.query().ifPresent(this::readBy);
        made.shape().parent().ifPresent(parent -> newPartition(parent, operation));
    }

    /**
     * "Creating a partition using PARTITION OF requires taking an ACCESS EXCLUSIVE lock on the parent": CREATE TABLE, and the
     * DEFAULT partition is read for rows that belong into the new one.
     */
    private void newPartition(QualifiedName parent, CreateTable operation) {
        found.add(parent, ACCESS_EXCLUSIVE, Work.INSTANT);
        around.targetsOf(around.table(parent), key -> true)
                .forEach(target -> found.add(target, SHARE_ROW_EXCLUSIVE, Work.INSTANT));
        if (!operation.made().shape().defaultPartition()) {
            DefaultPartition.of(parent, around)
                    .ifPresent(partition -> found.add(partition.name(), ACCESS_EXCLUSIVE, Work.SCAN));
        }
    }

    private void readBy(Node query) {
        QueriedRelations.of(query, around.schema()).forEach(relation -> found.add(relation, ACCESS_SHARE, Work.SCAN));
    }

    private void drop(DropTable operation) {
        QualifiedName dropped = operation.table();
        Table table = around.table(dropped);
        table.shape().parent().ifPresent(this::losePartition);
        for (Table one : around.withPartitions(dropped)) {
            found.add(one.name(), ACCESS_EXCLUSIVE, Work.INSTANT);
            for (Index index : around.schema().indexesOf(one.name())) {
                found.add(index.name(), ACCESS_EXCLUSIVE, Work.INSTANT);
            }
            // the triggers of the keys go too, and they are on the referenced tables: measured
            around.targetsOf(one, key -> true).forEach(target -> found.add(target, ACCESS_EXCLUSIVE, Work.INSTANT));
            if (operation.cascade()) {
                around.referencedBy(one.name())
                        .forEach(other -> found.add(other.name(), ACCESS_EXCLUSIVE, Work.INSTANT));
                around.lockReaders(one.name(), found);
            }
        }
    }

    private void losePartition(QualifiedName parent) {
        found.add(parent, ACCESS_EXCLUSIVE, Work.INSTANT);
        DefaultPartition.of(parent, around)
                .ifPresent(partition -> found.add(partition.name(), ACCESS_EXCLUSIVE, Work.INSTANT));
    }
}
