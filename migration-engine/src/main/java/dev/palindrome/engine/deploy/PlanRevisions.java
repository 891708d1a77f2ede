package dev.palindrome.engine.deploy;

import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Script;
import dev.palindrome.engine.plan.Targets;
import dev.palindrome.engine.session.Session;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Plan;
import dev.palindrome.model.plan.PlannedRevision;
import dev.palindrome.model.plan.Target;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what would run, touching nothing. */
public final class PlanRevisions {

    private final History history;
    private final Scripts scripts;

    /**
     * Makes the use case.
     *
     * @param history the history as this build knows it
     */
    public PlanRevisions(History history) {
        this.history = history;
        this.scripts = new Scripts(history);
    }

    /** The plan from where a database stands. */
    public Plan from(Environment environment, Target to) {
        try (Session session = environment.open()) {
            Surveyor surveyor = new Surveyor(environment, session);
            Standing standing = surveyor.standing(surveyor.site());
            standing.requireFitting();
            return between(standing.height(), targets(standing.height()).heightOf(to));
        } catch (SQLException e) {
            throw new Failures(environment).of(e);
        }
    }

    /** The plan between two revisions, upwards or downwards, without a database. */
    public Plan offline(Target from, Target to) {
        int start = targets(0).heightOf(from);
        return between(start, targets(start).heightOf(to));
    }

    private Targets targets(int height) {
        List<RevisionId> ids =
                history.revisions().stream().map(ManifestRevision::id).toList();
        return new Targets(history.name(), ids, height);
    }

    private Plan between(int start, int end) {
        List<PlannedRevision> planned = new ArrayList<>();
        for (int i = start; i < end; i++) {
            planned.add(planned(history.at(i), scripts.of(history.at(i)).upgrade()));
        }
        for (int i = start - 1; i >= end; i--) {
            Optional<Script> downgrade = scripts.of(history.at(i)).downgrade();
            planned.add(planned(history.at(i), downgrade.orElse(new Script(List.of(), List.of()))));
        }
        Direction direction = end < start ? Direction.DOWNGRADE : Direction.UPGRADE;
        return new Plan(history.name(), direction, idAt(start), idAt(end), planned);
    }

    private static PlannedRevision planned(ManifestRevision revision, Script script) {
        return new PlannedRevision(revision.id(), revision.description(), script.segments());
    }

    private Optional<RevisionId> idAt(int height) {
        return height == 0
                ? Optional.empty()
                : Optional.of(history.at(height - 1).id());
    }
}
