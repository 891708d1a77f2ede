package dev.palindrome.engine.proof;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two lanes of a proof: the reference is only ever upgraded; the probe goes ahead of it by one revision, there and
 * back. A probe that came to harm is made anew from the reference, so that no revision pays for another one's mistakes.
 */
final class LanePair implements AutoCloseable {

    private final Lanes lanes;
    private final List<ManifestRevision> applied = new ArrayList<>();
    private @Nullable Lane reference;
    private @Nullable Lane probe;
    private boolean pristine;

    LanePair(Lanes lanes) {
        this.lanes = lanes;
    }

    /** The database that was only ever upgraded. */
    Lane reference() {
        if (reference == null) {
            reference = replayed();
        }
        return reference;
    }

    /** The database that may come to harm, standing where the reference stands. */
    Lane probe() {
        if (probe == null) {
            probe = reference().copy();
            pristine = true;
        }
        return probe;
    }

    /** Whether the probe is a copy in which nothing was run yet. */
    boolean isPristine() {
        return probe != null && pristine;
    }

    /** The probe, in which something is run now. */
    Lane useProbe() {
        Lane used = probe();
        pristine = false;
        return used;
    }

    /** Drops a probe that came to harm. */
    void spoilProbe() {
        if (probe != null) {
            probe.discard();
            probe = null;
        }
    }

    /** Leaves the probe alone on the server, for what a second database would be in the way of, such as DROP ROLE. */
    void leaveProbeAlone() {
        spoilProbe();
        probe();
        discardReference();
    }

    /** Makes the probe's state the reference's, after a revision that the probe walked alone and unharmed. */
    void followProbe(ManifestRevision revision) {
        reference = probe().copy();
        applied.add(revision);
    }

    /** Upgrades the reference; what fails only because of the probe's roles is tried again without it. */
    Optional<Attempt> advance(ManifestRevision revision) {
        if (reference().walk(revision, Direction.UPGRADE).failed()) {
            forget();
            Attempt again = reference().walk(revision, Direction.UPGRADE);
            if (again.failed()) {
                forget();
                return Optional.of(again);
            }
        }
        applied.add(revision);
        return Optional.empty();
    }

    /** A further database that stands where the reference stands; whoever asks for it discards it. */
    Lane spare() {
        return reference().copy();
    }

    /** Drops both, so that the reference is made anew from the base. */
    void forget() {
        spoilProbe();
        discardReference();
        lanes.forgetRoles();
    }

    @Override
    public void close() {
        spoilProbe();
        discardReference();
    }

    private void discardReference() {
        if (reference != null) {
            reference.discard();
            reference = null;
        }
    }

    private Lane replayed() {
        Lane lane = lanes.atBase();
        for (ManifestRevision revision : applied) {
            lane.walk(revision, Direction.UPGRADE).failure().ifPresent(failure -> {
                throw new MigrationException(
                        ProofCode.NOT_REPEATABLE
                                .with("id", revision.id())
                                .with("problem", failure.diagnostic().what())
                                .diagnostic(),
                        ExitStatus.VERIFICATION_FAILED,
                        failure);
            });
        }
        return lane;
    }
}
