package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Insert;
import dev.palindrome.sql.operation.DataOperation.Merge;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.Transaction;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.script.BatchText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of a table that was there before, but by a backfill: by default where one statement may change many of them, and no other
 * rule speaks of it; for who asks for the rule, everywhere.
 */
final class RowsWritten implements UnitRule {

    /**
     * What is done to rows.
     *
     * @param command the command
     * @param table whose rows
     * @param boundless whether nothing in its condition bounds how many
     */
    private record Change(String command, QualifiedName table, boolean boundless) {}

    /** A table in a transaction. */
    private record Place(Transaction transaction, QualifiedName table) {}

    private final boolean everywhere;

    private RowsWritten(boolean everywhere) {
        this.everywhere = everywhere;
    }

    static Rule ofManyRows() {
        return new RowsWritten(false);
    }

    @Override
    public Code code() {
        return CompatibilityRule.DATA_IN_MIGRATION;
    }

    @Override
    public Rule askedFor() {
        return new RowsWritten(true);
    }

    @Override
    public void judge(UnitScene scene) {
        Set<Place> closed = closedToWriters(scene);
        ListedRows listed = new ListedRows(scene.moments());
        for (Moment moment : scene.moments()) {
            if (!moment.statement().batches()) {
                change(moment)
                        .filter(change -> touches(moment, change.table()))
                        .ifPresent(change -> report(
                                change,
                                change.boundless()
                                        && !listed.bounds(moment.statement().tree())
                                        && !closed.contains(new Place(moment.transaction(), change.table())),
                                moment,
                                scene));
            }
        }
    }

    /** The tables that a transaction changes itself: of their rows {@code backfill-in-ddl-transaction} speaks. */
    private static Set<Place> closedToWriters(UnitScene scene) {
        return scene.moments().stream()
                .filter(moment -> moment.transaction().isBlock() && !(moment.operation() instanceof DataOperation))
                .flatMap(moment -> moment.effects().stream()
                        .filter(effect -> effect.lock().stopsWriters())
                        .map(effect -> new Place(moment.transaction(), effect.relation())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Change> change(Moment moment) {
        Node statement = moment.statement().tree();
        if (moment.operation() instanceof Update one) {
            boolean boundless =
                    one.selective() && !RowBound.isIn(statement, one.where().orElseThrow(), one.columns());
            return Optional.of(new Change("UPDATE", one.table(), boundless));
        }
        if (moment.operation() instanceof Delete one) {
            boolean boundless =
                    one.selective() && !RowBound.isIn(statement, one.where().orElseThrow(), List.of());
            return Optional.of(new Change("DELETE", one.table(), boundless));
        }
        if (moment.operation() instanceof Insert one) {
            return Optional.of(new Change("INSERT", one.table(), false));
        }
        return moment.operation() instanceof Merge one
                ? Optional.of(new Change("MERGE", one.table(), false))
                : Optional.empty();
    }

    /** Whether the table was there before. */
    private static boolean touches(Moment moment, QualifiedName table) {
        return moment.effects().stream().anyMatch(effect -> effect.relation().equals(table));
    }

    private void report(Change change, boolean many, Moment moment, UnitScene scene) {
        if (many || everywhere) {
            scene.report(
                    code().with("command", change.command())
                            .with("writes", many ? "may change many" : "writes")
                            .with("table", change.table())
                            .with("besides", many ? " in one statement" : ", a table that the application writes too")
                            .with("fix", many ? inBatches(change, moment) : apart(change))
                            .weighing(many ? code().severity() : Severity.INFO),
                    moment);
        }
    }

    private static String inBatches(Change change, Moment moment) {
        Optional<String> batch =
                BatchText.of(moment.statement().sql()).map(sql -> "in plain SQL, until no row is left:\n" + sql + ";");
        if (change.command().equals("UPDATE")) {
            return "change the rows batch by batch:\n" + backfill(change)
                    + batch.map(sql -> "\nor " + sql).orElse("");
        }
        return batch.orElse("delete the rows batch by batch, each time those of a range of the key");
    }

    private static String apart(Change change) {
        return "write rows in batches, in a revision of their own:\n" + backfill(change);
    }

    private static String backfill(Change change) {
        return "steps.backfill(Backfill.update(\"" + JavaText.of(change.table()) + "\").set(\"...\").where(\"...\"));";
    }
}
