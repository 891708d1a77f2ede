package dev.palindrome.engine.proof;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.catalog.Catalog;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyRoundTrip;
import dev.palindrome.model.report.VerifyWalk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Walks a history from base to head once, and proves on the way: each revision by its round trip, and each stretch of
 * revisions between two that no walk can pass as soon as its top is reached, when the database for it is at hand.
 */
final class Course {

    private final LanePair lanes;
    private final Set<ManifestRevision> changingRoles;
    private final boolean strict;
    private final Map<ManifestRevision, MigrationException> stuck = new LinkedHashMap<>();
    private final List<String> culprits = new ArrayList<>();
    private final List<Diagnostic> back = new ArrayList<>();
    private Catalog here;
    private final List<ManifestRevision> passed = new ArrayList<>();
    private Catalog bottom;
    private String bottomName = "the base";

    /**
     * Starts at the base.
     *
     * @param changingRoles the revisions that make, alter or drop roles, which all databases of a server share
     */
    Course(LanePair lanes, Set<ManifestRevision> changingRoles, boolean strict) {
        this.lanes = lanes;
        this.changingRoles = Set.copyOf(changingRoles);
        this.strict = strict;
        this.here = lanes.reference().catalog();
        this.bottom = here;
    }

    /** Proves the next revision. */
    VerifyRevision next(ManifestRevision revision) {
        Catalog before = here;
        Trip trip = walked(revision);
        VerifyRevision verdict = new RevisionJudge(revision, trip, strict).judge(before);
        trip.upgrade().failure().ifPresent(failure -> stuck.put(revision, failure));
        return verdict;
    }

    /** Ends at the head, with what the walk to the base and up again has shown. */
    VerifyWalk baseAndBack() {
        endStretch();
        Optional<Diagnostic> problem = back.stream()
                .filter(Diagnostic::isError)
                .findFirst()
                .or(() -> back.stream().findFirst())
                .or(this::baseNotReached);
        return new VerifyWalk(VerifyWalk.BASE_AND_BACK, problem, Optional.empty());
    }

    /** The revisions whose upgrade fails, with the reason, the oldest first. */
    Map<ManifestRevision, MigrationException> stuck() {
        return stuck;
    }

    /** The schema where the course stands now. */
    Catalog catalog() {
        return here;
    }

    private Trip walked(ManifestRevision revision) {
        boolean alone = changingRoles.contains(revision);
        if (alone) {
            lanes.leaveProbeAlone();
        }
        Trip trip = new RoundTrip(lanes, revision, here).walk();
        boolean kept = alone && trip.verdict() == VerifyRoundTrip.IDENTICAL && trip.leftNoHarm();
        if (alone && !kept) {
            lanes.forget();
        }
        if (trip.upgrade().failed()) {
            return trip;
        }
        if (!trip.canBePassed()) {
            endStretch();
        }
        if (kept) {
            lanes.followProbe(revision);
        } else {
            Optional<Attempt> failed = lanes.advance(revision);
            if (failed.isPresent()) {
                return Trip.notRun(failed.get());
            }
        }
        arrive(revision, trip);
        return trip;
    }

    private void arrive(ManifestRevision revision, Trip trip) {
        here = trip.after().orElseThrow();
        if (trip.canBePassed()) {
            passed.add(revision);
            return;
        }
        bottom = here;
        bottomName = "`" + revision.id() + "`";
        if (trip.verdict() != VerifyRoundTrip.WAIVED && !isAccepted(revision)) {
            culprits.add("`" + revision.id() + "` (" + word(trip) + ")");
        }
    }

    /** Whether somebody answers for it that this downgrade is no way back. */
    private static boolean isAccepted(ManifestRevision revision) {
        return revision.waivers().stream()
                .map(ManifestRevision.ManifestWaiver::rule)
                .anyMatch(rule -> Optional.of(rule).equals(ProofCode.DOWNGRADE_FAILS.rule())
                        || Optional.of(rule).equals(ProofCode.DOWNGRADE_RESIDUE.rule()));
    }

    private static String word(Trip trip) {
        return switch (trip.verdict()) {
            case FAILED -> "its downgrade fails";
            case DIFFERS -> "its downgrade does not restore the schema";
            case NONE -> "it has no downgrade";
            case IDENTICAL, COLUMN_ORDER, WAIVED, NOT_RUN -> "it cannot be upgraded again";
        };
    }

    /** The walk along a single revision is its round trip, which was made. */
    private void endStretch() {
        if (passed.size() > 1) {
            Stretch stretch = new Stretch(passed, bottom, bottomName);
            if (passed.stream().anyMatch(changingRoles::contains)) {
                walkReference(stretch);
            } else {
                Lane lane = lanes.spare();
                stretch.walk(lane, here).ifPresent(back::add);
                lane.discard();
            }
        }
        passed.clear();
    }

    /** Roles that are dropped on the way must not be in use in another database, so there is no other one. */
    private void walkReference(Stretch stretch) {
        lanes.spoilProbe();
        Optional<Diagnostic> problem = stretch.walk(lanes.reference(), here);
        if (problem.isPresent()) {
            back.add(problem.get());
            lanes.forget();
        }
    }

    private Optional<Diagnostic> baseNotReached() {
        if (culprits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ProofCode.BASE_NOT_REACHED
                .with("culprits", culprits.stream().collect(Collectors.joining(", ")))
                .diagnostic());
    }
}
