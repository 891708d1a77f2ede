package dev.palindrome.model.manifest;

import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What a manifest says before it lists its revisions: enough to tell whether a database is at the head, at a cost that
 * does not depend on how many there are.
 *
 * @param history the history's name
 * @param postgres the lowest major version of the server
 * @param schemas the search path of the migrations
 * @param head the last revision; empty if there is none
 * @param chainHash the hash over all ids and checksums; empty if a revision has no checksum
 */
public record ManifestHeading(
        String history, int postgres, List<String> schemas, Optional<RevisionId> head, Optional<ChainHash> chainHash) {

    /** Copies the list. */
    public ManifestHeading {
        schemas = List.copyOf(schemas);
    }
}
