package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.ACCESS_SHARE;
import static dev.palindrome.sql.effect.LockMode.ROW_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.ROW_SHARE;
import static dev.palindrome.sql.effect.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.LockTable;
import dev.palindrome.sql.operation.DataOperation.Maintain;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.operation.DataOperation.Truncate;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import dev.palindrome.sql.schema.TableConstraint.OnDelete;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** What is done to rows costs this. */
final class DataEffects {

    private static final Set<OnDelete> WRITES_ROWS =
            EnumSet.of(OnDelete.CASCADE, OnDelete.SET_NULL, OnDelete.SET_DEFAULT);

    private final Surroundings around;
    private final EffectList found;

    DataEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(DataOperation operation) {
        if (operation instanceof Insert one) {
            found.add(one.table(), ROW_EXCLUSIVE, Work.INSTANT);
            checkTargets(one.table(), key -> true);
            read(one.reads());
        } else if (operation instanceof Update one) {
            found.add(one.table(), ROW_EXCLUSIVE, Work.SCAN);
            checkTargets(one.table(), key -> !Collections.disjoint(key.columns(), one.columns()));
        } else if (operation instanceof Delete one) {
            found.add(one.table(), ROW_EXCLUSIVE, Work.SCAN);
            followReferences(one.table());
        } else if (operation instanceof Merge one) {
            found.add(one.table(), ROW_EXCLUSIVE, Work.SCAN);
        } else if (operation instanceof Truncate one) {
            truncate(one);
        } else if (operation instanceof LockTable one) {
            around.lockTree(one.table(), mode(one.mode()), Work.INSTANT, found);
        } else if (operation instanceof Maintain one) {
            maintain(one);
        } else if (operation instanceof Read one) {
            read(one.reads());
        }
    }

    private void read(Set<QualifiedName> relations) {
        relations.forEach(relation -> found.add(relation, ACCESS_SHARE, Work.SCAN));
    }

    /** The referenced row is read FOR KEY SHARE: measured. */
    private void checkTargets(QualifiedName table, Predicate<ForeignKey> changed) {
        around.targetsOf(around.table(table), changed).stream()
                .filter(target -> !target.equals(table))
                .forEach(target -> found.add(target, ROW_SHARE, Work.INSTANT));
    }

    private void followReferences(QualifiedName table) {
        for (Table other : around.referencedBy(table)) {
            boolean writes = other.foreignKeys().stream()
                    .filter(key -> key.target().equals(table))
                    .anyMatch(
                            key -> key.onDelete().filter(WRITES_ROWS::contains).isPresent());
            found.add(other.name(), writes ? ROW_EXCLUSIVE : ROW_SHARE, Work.SCAN);
        }
    }

    /** A table that is emptied gets a new, empty file, however large the old one was (TRUNCATE, "it does not actually scan"). */
    private void truncate(Truncate operation) {
        Set<QualifiedName> emptied = new LinkedHashSet<>();
        collectEmptied(operation.table(), operation.cascade(), emptied);
        emptied.forEach(table -> found.add(table, ACCESS_EXCLUSIVE, Work.INSTANT));
    }

    private void collectEmptied(QualifiedName table, boolean cascade, Set<QualifiedName> emptied) {
        for (Table one : around.withPartitions(table)) {
            if (emptied.add(one.name()) && cascade) {
                around.referencedBy(one.name()).forEach(other -> collectEmptied(other.name(), true, emptied));
            }
        }
    }

    private static LockMode mode(String mode) {
        return LockMode.valueOf(mode.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private void maintain(Maintain operation) {
        operation.table().ifPresent(table -> {
            switch (operation.command()) {
                case "VACUUM FULL", "CLUSTER" -> around.lockTree(table, ACCESS_EXCLUSIVE, Work.REWRITE, found);
                case "VACUUM" -> around.lockTree(table, SHARE_UPDATE_EXCLUSIVE, Work.SCAN, found);
                // ANALYZE reads a sample of fixed size
                default -> around.lockTree(table, SHARE_UPDATE_EXCLUSIVE, Work.INSTANT, found);
            }
        });
    }
}
