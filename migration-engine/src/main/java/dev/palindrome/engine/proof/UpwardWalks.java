package dev.palindrome.engine.proof;

import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.report.VerifyWalk;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The walks that only go up: from the base, and from what each release brought.
 *
 * <p>The reference passes on its way what a database at a release is, so one walk shows them all: released revisions are
 * frozen, and run today as they ran then. What keeps one of them from the head keeps every one.
 */
final class UpwardWalks {

    private final List<LockFile.Released> released;
    private final Map<ManifestRevision, MigrationException> stuck;

    /**
     * Takes what the walk has shown.
     *
     * @param released the released revisions
     * @param stuck the revisions whose upgrade fails, the oldest first
     */
    UpwardWalks(List<LockFile.Released> released, Map<ManifestRevision, MigrationException> stuck) {
        this.released = released;
        this.stuck = stuck;
    }

    /** From an empty database. */
    VerifyWalk fresh() {
        return stuck(VerifyWalk.FRESH).orElseGet(() -> VerifyWalk.good(VerifyWalk.FRESH));
    }

    /** A walk that needs the head and cannot have it, if that is so. */
    Optional<VerifyWalk> stuck(String name) {
        return stuck.entrySet().stream()
                .findFirst()
                .map(first -> new VerifyWalk(
                        name,
                        Optional.of(RevisionJudge.upgradeFails(first.getKey(), first.getValue())),
                        first.getValue().report().sqlstate()));
    }

    /** From each release, the oldest first. */
    List<VerifyWalk> fromReleases() {
        return released.stream()
                .map(LockFile.Released::release)
                .distinct()
                .map(this::fromRelease)
                .toList();
    }

    private VerifyWalk fromRelease(String release) {
        String name = VerifyWalk.fromRelease(release);
        return stuck.keySet().stream()
                .findFirst()
                .map(first -> VerifyWalk.bad(
                        name,
                        ProofCode.RELEASE_STUCK
                                .with("release", release)
                                .with("id", first.id())
                                .diagnostic()))
                .orElseGet(() -> VerifyWalk.good(name));
    }
}
