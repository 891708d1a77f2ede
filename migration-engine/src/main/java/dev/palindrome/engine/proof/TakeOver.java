package dev.palindrome.engine.proof;

import dev.palindrome.engine.Listener;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.engine.catalog.CatalogComparison;
import dev.palindrome.engine.catalog.Verdict;
import dev.palindrome.engine.deploy.Apply;
import dev.palindrome.engine.deploy.Environment;
import dev.palindrome.engine.deploy.Settings;
import dev.palindrome.engine.deploy.Stamp;
import dev.palindrome.engine.plan.History;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.Outcome;
import dev.palindrome.model.report.RunReport;
import dev.palindrome.model.report.VerifyWalk;
import java.util.Optional;

/** Takes over a database that has the schema of the head and no store: a stamp, and an apply that must do nothing. */
final class TakeOver {

    private final LaneSettings settings;
    private final History history;

    TakeOver(LaneSettings settings, History history) {
        this.settings = settings;
        this.history = history;
    }

    /**
     * Walks.
     *
     * @param lanes stand at the head
     * @param head the schema there
     */
    VerifyWalk walk(LanePair lanes, Catalog head) {
        if (history.size() == 0) {
            return VerifyWalk.good(VerifyWalk.STAMP_NO_OP);
        }
        Lane lane = lanes.spare();
        try {
            return new VerifyWalk(VerifyWalk.STAMP_NO_OP, problem(lane, head), Optional.empty());
        } catch (MigrationException e) {
            Diagnostic failure = failure(e.diagnostic().what(), e.diagnostic().fix());
            return new VerifyWalk(
                    VerifyWalk.STAMP_NO_OP, Optional.of(failure), e.report().sqlstate());
        } finally {
            lane.discard();
        }
    }

    private Optional<Diagnostic> problem(Lane lane, Catalog head) {
        Environment environment = new Environment(
                lane.withoutStore(), history, Settings.of(settings.deployer()), settings.pace(), Listener.SILENT);
        CatalogFit fit = new CatalogFit(settings.store(), head);
        new Stamp(environment, (database, revision) -> fit.difference(database))
                .run(new Stamp.Request(Target.HEAD, Optional.empty()))
                .orElseThrow();
        RunReport applied = new Apply(environment)
                .run(new Apply.Request(Target.HEAD, false))
                .orElseThrow();
        if (applied.outcome() != Outcome.NOTHING_TO_DO) {
            return Optional.of(failure(
                    "after `migrations:stamp`, `migrations:apply` still ran "
                            + applied.revisions().size() + " revisions",
                    "this is a mistake of ours: report it"));
        }
        CatalogComparison comparison = CatalogComparison.between(head, lane.catalog());
        if (comparison.verdict() == Verdict.IDENTICAL) {
            return Optional.empty();
        }
        return Optional.of(failure(
                "its schema was changed: " + ResidueWords.summary(comparison.residue()),
                "this is a mistake of ours: report it"));
    }

    private static Diagnostic failure(String problem, String fix) {
        return ProofCode.STAMP_NO_OP_FAILS
                .with("problem", problem)
                .with("fix", fix)
                .diagnostic();
    }
}
