package dev.palindrome.sql.impact;

import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Truncate;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.operation.IndexOperation;
import dev.palindrome.sql.operation.IndexOperation.AttachIndex;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.operation.IndexOperation.Reindex;
import dev.palindrome.sql.operation.PartitionOperation;
import dev.palindrome.sql.operation.PartitionOperation.AttachPartition;
import dev.palindrome.sql.operation.PartitionOperation.ChangeInheritance;
import dev.palindrome.sql.operation.PartitionOperation.DetachPartition;
import dev.palindrome.sql.operation.TableOperation;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.TableOperation.MoveToSchema;
import dev.palindrome.sql.operation.TableOperation.RenameRelation;

/** The tables and indexes that operations touch. */
final class TouchedRelations {

    private TouchedRelations() {}

    static void add(TableOperation operation, TouchedNames names) {
        names.object(operation.table());
        if (operation instanceof CreateTable create) {
            create.indexes().forEach(index -> names.object(index.name()));
            create.made().constraints().forEach(constraint -> names.part(create.table(), constraint.name()));
        } else if (operation instanceof RenameRelation rename) {
            names.object(rename.to());
        } else if (operation instanceof MoveToSchema move) {
            names.object(move.to());
        }
    }

    static void add(IndexOperation operation, TouchedNames names) {
        if (operation instanceof CreateIndex create) {
            names.object(create.made().table());
            names.object(create.made().name());
        } else if (operation instanceof DropIndex drop) {
            names.object(drop.index());
        } else if (operation instanceof Reindex reindex) {
            reindex.target().ifPresent(names::object);
        } else if (operation instanceof AttachIndex attach) {
            names.object(attach.parent());
            names.object(attach.child());
        }
    }

    static void add(PartitionOperation operation, TouchedNames names) {
        if (operation instanceof AttachPartition attach) {
            names.object(attach.parent());
            names.object(attach.child());
        } else if (operation instanceof DetachPartition detach) {
            names.object(detach.parent());
            names.object(detach.child());
        } else if (operation instanceof ChangeInheritance change) {
            names.object(change.parent());
            names.object(change.child());
        }
    }

    static void add(DataOperation operation, TouchedNames names) {
        if (operation instanceof Insert insert) {
            names.object(insert.table());
        } else if (operation instanceof Update update) {
            names.object(update.table());
        } else if (operation instanceof Delete delete) {
            names.object(delete.table());
        } else if (operation instanceof Merge merge) {
            names.object(merge.table());
        } else if (operation instanceof Truncate truncate) {
            names.object(truncate.table());
        }
    }
}
