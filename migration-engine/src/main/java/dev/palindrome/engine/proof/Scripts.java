package dev.palindrome.engine.proof;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.Body;
import dev.palindrome.engine.plan.History;
import dev.palindrome.engine.plan.Script;
import dev.palindrome.engine.plan.SegmentCutter;
import dev.palindrome.engine.plan.StepCollector;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each direction of each revision runs, collected once for all the times that it is run. */
final class Scripts {

    private final History history;
    private final Map<RevisionId, Map<Direction, Script>> cut = new HashMap<>();

    Scripts(History history) {
        this.history = history;
    }

    /** The script, or the failure of the class that lists its steps. */
    Script of(ManifestRevision revision, Direction direction) {
        return cut.computeIfAbsent(revision.id(), id -> new EnumMap<>(Direction.class))
                .computeIfAbsent(direction, way -> SegmentCutter.cut(revision.id(), way, body(revision, way)));
    }

    /** The roles that a revision names; what cannot be collected names none, and is told of when it is run. */
    RolesOfMigrations roles(ManifestRevision revision) {
        List<Body> bodies = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            try {
                bodies.add(body(revision, direction));
            } catch (MigrationException toldWhenRun) {
                bodies.add(new Body(List.of(), List.of()));
            }
        }
        return RolesOfMigrations.of(bodies);
    }

    private Body body(ManifestRevision revision, Direction direction) {
        StepCollector collector = new StepCollector(revision.id(), history.migration(revision));
        return switch (direction) {
            case UPGRADE -> collector.upgrade();
            case DOWNGRADE -> collector.downgrade().orElseGet(() -> new Body(List.of(), List.of()));
        };
    }
}
