package dev.palindrome.sql.rule.constraint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.ConstraintRule;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Table;
import dev.palindrome.sql.schema.TableConstraint.ForeignKey;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A foreign key that is added so that both tables are read at once; or with a column without a value, where no row is read but
 * both tables are locked.
 */
final class ForeignKeyChecksUnderLock implements OperationRule<Operation> {

    /** Since then a partitioned table takes a foreign key that is NOT VALID. */
    private static final int NOT_VALID_ON_PARTITIONED = 18;

    @Override
    public Code code() {
        return ConstraintRule.ADDING_FOREIGN_KEY_CONSTRAINT;
    }

    @Override
    public Class<Operation> operations() {
        return Operation.class;
    }

    @Override
    public void look(Operation operation, Scene scene) {
        for (LateConstraint<ForeignKey> late : LateConstraint.in(operation, ForeignKey.class, scene)) {
            if (late.constraint().valid() && late.constraint().enforced() && hurts(late, scene)) {
                scene.report(draft(late, scene), operation.span());
            }
        }
    }

    private static boolean hurts(LateConstraint<ForeignKey> late, Scene scene) {
        List<Table> partitions = scene.schema().partitionsOf(late.table());
        boolean proven =
                !partitions.isEmpty() && partitions.stream().allMatch(part -> hasSame(part, late.constraint()));
        return !proven && (readsRows(late) || !scene.isNew(late.constraint().target()));
    }

    /** A partition whose own foreign key is valid is not read again: PostgreSQL makes the two one. */
    private static boolean hasSame(Table partition, ForeignKey key) {
        return partition.foreignKeys().stream()
                .anyMatch(own -> own.valid()
                        && own.columns().equals(key.columns())
                        && own.target().equals(key.target()));
    }

    private static boolean readsRows(LateConstraint<ForeignKey> late) {
        return late.column().filter(column -> column.defaultValue().isEmpty()).isEmpty();
    }

    private Diagnostic.Draft draft(LateConstraint<ForeignKey> late, Scene scene) {
        String table = late.table().sql();
        String target = late.constraint().target().sql();
        boolean reads = readsRows(late);
        Diagnostic.Draft draft = code().with("constraint", late.name())
                .with("table", table)
                .with("target", target)
                .with("work", reads ? "is checked while nobody can write to" : "comes under locks on both")
                .with("locks", reads ? locksOfReading() : locksOfAdding(table, target))
                .weighing(reads ? code().severity() : Severity.WARNING);
        List<Table> partitions = scene.schema().partitionsOf(late.table());
        return scene.settings().postgres() < NOT_VALID_ON_PARTITIONED && !partitions.isEmpty()
                ? partByPart(draft, late, partitions)
                : whole(draft, late);
    }

    private static String locksOfReading() {
        return "it holds SHARE ROW EXCLUSIVE on both tables while every row is looked up";
    }

    private static String locksOfAdding(String table, String target) {
        return "no row is read, but ACCESS EXCLUSIVE on `" + table
                + "` has to wait together with SHARE ROW EXCLUSIVE on `" + target
                + "`, and everybody who comes to either waits behind it";
    }

    private static Diagnostic.Draft whole(Diagnostic.Draft draft, LateConstraint<ForeignKey> late) {
        return draft.with("where", "")
                .with("sql", late.notValid("references", "FOREIGN KEY (" + columns(late.constraint()) + ") "))
                .with("validate", late.alterTable() + "VALIDATE CONSTRAINT " + late.name());
    }

    /** Before 18 a partitioned table refuses NOT VALID (0A000), but its partitions do not. */
    private static Diagnostic.Draft partByPart(
            Diagnostic.Draft draft, LateConstraint<ForeignKey> late, List<Table> partitions) {
        String definition = late.text().text();
        return draft.with("where", " to each partition; a partitioned table itself takes no such key before 18")
                .with("sql", forEach(partitions, part -> part + " " + definition + " NOT VALID"))
                .with(
                        "validate",
                        forEach(partitions, part -> part + " VALIDATE CONSTRAINT " + late.name())
                                + ";\nand then add it to the whole, which reads nothing any more:\n"
                                + late.alterTable() + definition);
    }

    private static String forEach(List<Table> partitions, Function<String, String> command) {
        return partitions.stream()
                .map(part -> "ALTER TABLE " + command.apply(part.name().sql()))
                .collect(Collectors.joining(";\n"));
    }

    private static String columns(ForeignKey key) {
        return key.columns().stream()
                .map(column -> new Identifier(column).sql())
                .collect(Collectors.joining(", "));
    }
}
