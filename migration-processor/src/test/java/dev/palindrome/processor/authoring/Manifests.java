package dev.palindrome.processor.authoring;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.ManifestRevision.DowngradeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Manifests of the history {@code main}. */
final class Manifests {

    static final Checksum CHECKSUM = new Checksum("pgtok1:" + "0123456789abcdef".repeat(4));

    private Manifests() {}

    static Manifest of(String... ids) {
        return of(Optional.of(CHECKSUM), ids);
    }

    static Manifest withoutChecksums(String... ids) {
        return of(Optional.empty(), ids);
    }

    private static Manifest of(Optional<Checksum> checksum, String... ids) {
        List<ManifestRevision> revisions = new ArrayList<>();
        Optional<RevisionId> parent = Optional.empty();
        for (String id : ids) {
            revisions.add(new ManifestRevision(
                    new RevisionId(id),
                    parent,
                    "com.acme.db.A",
                    "",
                    List.of(),
                    "",
                    "",
                    checksum,
                    false,
                    DowngradeState.PRESENT,
                    List.of(),
                    List.of()));
            parent = Optional.of(new RevisionId(id));
        }
        return new Manifest("main", 14, List.of("public"), revisions);
    }
}
