package dev.palindrome.model.manifest;

import dev.palindrome.model.chain.Chain;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import java.util.List;
import java.util.Optional;

/**
 * A validated history, as {@code META-INF/migrations/<history>.json} holds it. The same sources give the same bytes: no
 * times, no paths.
 *
 * @param history the history's name
 * @param postgres the lowest major version of the server
 * @param schemas the search path of the migrations
 * @param revisions the revisions in chain order
 */
public record Manifest(String history, int postgres, List<String> schemas, List<ManifestRevision> revisions) {

    /** The format that this version writes and reads. */
    public static final int FORMAT = 1;

    /** Copies the lists. */
    public Manifest {
        schemas = List.copyOf(schemas);
        revisions = List.copyOf(revisions);
    }

    /**
     * Where the manifest of a history lies in a class path.
     *
     * @param history the history
     * @return the name of the resource
     */
    public static String resourceOf(String history) {
        return "META-INF/migrations/" + history + ".json";
    }

    /**
     * What its JSON says before the revisions.
     *
     * @return the heading
     */
    public ManifestHeading heading() {
        return new ManifestHeading(history, postgres, schemas, head(), chainHash());
    }

    /**
     * The ids in order.
     *
     * @return the chain
     */
    public Chain chain() {
        return new Chain(revisions.stream().map(ManifestRevision::id).toList());
    }

    /**
     * The last revision.
     *
     * @return the head, or empty if there are no revisions
     */
    public Optional<RevisionId> head() {
        return chain().head();
    }

    /**
     * The hash over all ids and checksums.
     *
     * @return the hash, or empty if a revision has no checksum
     */
    public Optional<ChainHash> chainHash() {
        ChainHash hash = ChainHash.BASE;
        for (ManifestRevision revision : revisions) {
            Optional<Checksum> checksum = revision.checksum();
            if (checksum.isEmpty()) {
                return Optional.empty();
            }
            hash = hash.then(revision.id(), checksum.get());
        }
        return Optional.of(hash);
    }
}
