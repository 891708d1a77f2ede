package dev.palindrome.engine.deploy;

import com.google.gson.JsonObject;
import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Targets;
import dev.palindrome.engine.store.Journal;
import dev.palindrome.engine.store.NewRow;
import dev.palindrome.engine.store.Tenure;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.Outcome;
import dev.palindrome.model.report.RunReport;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Records revisions as applied without running them, all in one transaction, if the catalog fits. */
public final class Stamp {

    private final Environment environment;
    private final History history;
    private final StampJudgement judgement;

    /**
     * Makes the use case.
     *
     * @param environment what it works with
     * @param judgement tells whether the catalog fits
     */
    public Stamp(Environment environment, StampJudgement judgement) {
        this.environment = environment;
        this.history = environment.history();
        this.judgement = judgement;
    }

    /**
     * What is asked.
     *
     * @param target the revision that the database is at
     * @param forceReason why to record it although the catalog does not fit
     */
    public record Request(Target target, Optional<String> forceReason) {}

    /** Stamps, and reports what was done. */
    public Result run(Request request) {
        return new ChangeOfDatabase(environment)
                .run(
                        (session, standing) -> plan(request, standing),
                        (revisions, site, standing) -> stamp(request, revisions, site.tenure(), standing));
    }

    private Optional<List<ManifestRevision>> plan(Request request, Standing standing) {
        if (standing.state() != DatabaseState.UNMANAGED) {
            standing.requireFitting();
        }
        standing.run().ifPresent(run -> {
            throw new Unfinished(environment, run).refusal();
        });
        int height = standing.height();
        List<RevisionId> ids =
                history.revisions().stream().map(ManifestRevision::id).toList();
        int wanted = new Targets(history.name(), ids, height).heightOf(request.target());
        if (wanted < height) {
            throw new MigrationException(
                    HistoryCode.TARGET_BELOW
                            .with("target", request.target())
                            .with("current", standing.current().orElseThrow())
                            .with("database", environment.source().target())
                            .diagnostic(),
                    ExitStatus.VERIFICATION_FAILED);
        }
        if (wanted == height) {
            return Optional.empty();
        }
        requireFittingCatalog(request, ids.get(wanted - 1));
        return Optional.of(history.revisions().subList(height, wanted));
    }

    private void requireFittingCatalog(Request request, RevisionId target) {
        if (request.forceReason().isPresent()) {
            return;
        }
        judgement.difference(environment.source(), target).ifPresent(difference -> {
            throw new MigrationException(
                    HistoryCode.STAMP_DIFFERS
                            .with("database", environment.source().target())
                            .with("target", target)
                            .with("difference", difference)
                            .diagnostic(),
                    ExitStatus.VERIFICATION_FAILED);
        });
    }

    private Result stamp(Request request, List<ManifestRevision> revisions, Tenure tenure, Standing standing)
            throws SQLException {
        Scripts scripts = new Scripts(history);
        Rows rows = new Rows(history);
        List<NewRow> stamped =
                revisions.stream().map(scripts::of).map(rows::stamped).toList();
        String xid = tenure.open()
                .orElseThrow(() -> new MigrationException(
                        ExecutionCode.FENCED
                                .with("database", environment.source().target())
                                .diagnostic(),
                        ExitStatus.LOCK_NOT_OBTAINED));
        try {
            new Journal(tenure).stamped(xid, stamped, detail(request));
        } catch (SQLException e) {
            tenure.session().rollBack(e);
            throw e;
        }
        Optional<RevisionId> at = Optional.of(stamped.get(stamped.size() - 1).id());
        return new Result(new RunReport(Outcome.DONE, standing.current(), at, List.of()), Optional.empty());
    }

    private static String detail(Request request) {
        JsonObject detail = new JsonObject();
        request.forceReason().ifPresent(reason -> detail.addProperty("forced", reason));
        return detail.toString();
    }
}
