package dev.palindrome.sql.lint;

import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.diagnostic.JavaText;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.impact.Impact;
import dev.palindrome.sql.inverse.Inverse;
import dev.palindrome.sql.inverse.Leftover;
import dev.palindrome.sql.inverse.Leftovers;
import dev.palindrome.sql.inverse.Proposal;
import dev.palindrome.sql.operation.ColumnOperation.AddColumn;
import dev.palindrome.sql.operation.DataOperation.Read;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.ObjectOperation.CreateObject;
import dev.palindrome.sql.operation.ObjectOperation.DropObject;
import dev.palindrome.sql.operation.ObjectOperation.DropOwned;
import dev.palindrome.sql.operation.ObjectOperation.OtherCommand;
import dev.palindrome.sql.operation.ObjectOperation.RenameObject;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.RoutineOperation.Call;
import dev.palindrome.sql.operation.RoutineOperation.CreateRoutine;
import dev.palindrome.sql.operation.RoutineOperation.DropRoutine;
import dev.palindrome.sql.operation.RoutineOperation.RunBlock;
import dev.palindrome.sql.operation.SessionOperation.ControlTransaction;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.script.TransactionControl;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An upgrade with its downgrade: what the one does and the other does not take back. */
final class RoundTrip {

    /** Functions that change nothing that a schema has. */
    private static final Set<String> HARMLESS = Set.of(
            "set_config",
            "pg_catalog.set_config",
            "setval",
            "pg_catalog.setval",
            "nextval",
            "currval",
            "now",
            "count",
            "max",
            "min",
            "coalesce",
            "greatest",
            "least",
            "lower",
            "upper",
            "length",
            "random",
            "generate_series");

    private static final Set<TransactionControl> ROLLBACKS =
            EnumSet.of(TransactionControl.ROLLBACK, TransactionControl.ROLLBACK_TO_SAVEPOINT);

    private final Schema before;
    private final UnitWalk upgrade;

    /**
     * Knows an upgrade.
     *
     * @param before the schema that it meets
     * @param upgrade the walk over it, on a fork of that schema
     */
    RoundTrip(Schema before, UnitWalk upgrade) {
        this.before = before;
        this.upgrade = upgrade;
    }

    /** The downgrade that could be written. */
    Proposal proposal() {
        Inverse inverse = new Inverse(before, upgrade.number());
        int step = 0;
        for (StatementInUnit statement : upgrade.statements()) {
            leaveUnseen(inverse, step, statement.step());
            step = statement.step();
            inverse.take(statement.tree(), statement.span(), statement.text(), 0);
        }
        leaveUnseen(inverse, step, upgrade.unit().steps().size());
        return inverse.proposal();
    }

    private void leaveUnseen(Inverse inverse, int from, int to) {
        boolean unseen = upgrade.unit().steps().subList(from, to).stream().anyMatch(UnitStep.Unseen.class::isInstance);
        if (unseen) {
            inverse.leave("take back what the upgrade does in Java, which is not seen here");
        }
    }

    /** What a downgrade leaves, told at its first statement. */
    Optional<LintFinding> finding(UnitWalk downgrade) {
        boolean certain = upgrade.isWhole()
                && downgrade.isWhole()
                && upgrade.operations().stream().noneMatch(RoundTrip::isOpaque)
                && downgrade.operations().stream().noneMatch(RoundTrip::isOpaque);
        if (!certain || downgrade.statements().isEmpty()) {
            return Optional.empty();
        }
        Set<String> uncertain = uncertain();
        List<Leftover> left = Leftovers.of(before, upgrade.schema(), downgrade.schema()).stream()
                .filter(one -> !uncertain.contains(one.name()))
                .toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(finding(left, downgrade));
    }

    private LintFinding finding(List<Leftover> left, UnitWalk downgrade) {
        Proposal missing = Proposal.mending(left);
        StatementInUnit place = downgrade.statements().get(0);
        String fix = missing.hasStatements() ? JavaText.step(missing.sql()) : "write the statements that take it back";
        return new LintFinding(
                upgrade.number(),
                Direction.DOWNGRADE,
                place.step(),
                place.span(),
                place.span(),
                DowngradeCode.INCOMPLETE_DOWNGRADE
                        .with("left", left.stream().map(Leftover::what).collect(Collectors.joining("; ")))
                        .with("missing", fix)
                        .diagnostic());
    }

    /** Whether an operation may do anything to the schema that nobody sees. */
    private static boolean isOpaque(Operation operation) {
        if (operation instanceof Read read) {
            return !HARMLESS.containsAll(read.functions());
        }
        return operation instanceof RunBlock
                || operation instanceof Call
                || operation instanceof OtherCommand
                || operation instanceof DropOwned
                || (operation instanceof RenameObject rename && rename.kind().equals("extension"))
                || (operation instanceof DropRoutine drop && drop.cascade())
                || (operation instanceof ControlTransaction control && ROLLBACKS.contains(control.control()))
                || (operation instanceof DropObject drop
                        && drop.cascade()
                        && !drop.kind().equals("schema"));
    }

    /** What the upgrade may have found already: it is nobody's fault that it stays. */
    private Set<String> uncertain() {
        Set<String> names = new HashSet<>();
        for (Operation operation : upgrade.operations()) {
            if (isUncertain(operation)) {
                names.addAll(Impact.of(List.of(operation)));
            }
        }
        return names;
    }

    private boolean isUncertain(Operation operation) {
        if (operation instanceof CreateRoutine routine) {
            return routine.orReplace() && before.routines(routine.made().name()).isEmpty();
        }
        if (operation instanceof CreateView view) {
            return (view.orReplace() || view.ifNotExists())
                    && before.view(view.view()).isEmpty();
        }
        return (operation instanceof CreateTable table && table.ifNotExists())
                || (operation instanceof CreateIndex index && index.ifNotExists())
                || (operation instanceof AddColumn column && column.ifNotExists())
                || (operation instanceof CreateObject object && (object.ifNotExists() || object.orReplace()));
    }
}
