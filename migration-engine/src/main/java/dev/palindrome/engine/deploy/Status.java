package dev.palindrome.engine.deploy;

import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Targets;
import dev.palindrome.engine.session.Session;
import dev.palindrome.engine.store.AppliedRow;
import dev.palindrome.engine.store.Run;
import dev.palindrome.engine.store.StoreReader;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Target;
import dev.palindrome.model.report.AppliedRevision;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.StatusReport;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says where a database stands; takes no lock and writes nothing. */
public final class Status {

    /** Where revisions would run. */
    private static final Set<DatabaseState> GOES_UP =
            EnumSet.of(DatabaseState.EMPTY, DatabaseState.BEHIND, DatabaseState.AT_HEAD, DatabaseState.INCOMPLETE);

    private final Environment environment;
    private final History history;

    /**
     * Makes the use case.
     *
     * @param environment what it works with
     */
    public Status(Environment environment) {
        this.environment = environment;
        this.history = environment.history();
    }

    /** Looks. */
    public StatusReport run(Target target) {
        try (Session session = environment.open()) {
            Surveyor surveyor = new Surveyor(environment, session);
            Standing standing = surveyor.standing(surveyor.site());
            return report(target, standing, applied(session, standing));
        } catch (SQLException e) {
            throw new Failures(environment).of(e);
        }
    }

    private List<AppliedRevision> applied(Session session, Standing standing) throws SQLException {
        if (!standing.hasStore()) {
            return List.of();
        }
        return new StoreReader(environment.store(), session)
                .applied(0).stream().map(AppliedRow::revision).toList();
    }

    private StatusReport report(Target target, Standing standing, List<AppliedRevision> applied) {
        int height = Math.min(standing.height(), history.size());
        List<RevisionId> ids =
                history.revisions().stream().map(ManifestRevision::id).toList();
        int wanted = new Targets(history.name(), ids, height).heightOf(target);
        boolean goesUp =
                GOES_UP.contains(standing.state()) && standing.problem().isEmpty() && wanted > height;
        return new StatusReport(
                history.name(),
                environment.source().target(),
                history.head(),
                standing.current(),
                wanted == 0 ? Optional.empty() : Optional.of(ids.get(wanted - 1)),
                standing.state(),
                applied,
                goesUp ? ids.subList(height, wanted) : List.of(),
                standing.run().map(Run::report));
    }
}
