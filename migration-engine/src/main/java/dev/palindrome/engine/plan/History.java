package dev.palindrome.engine.plan;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A history as a build knows it: the manifest, and what creates the migrations.
 *
 * <p>Nothing here costs anything for revisions that are applied already, but one entry in a map.
 */
public final class History {

    private final Manifest manifest;
    private final Optional<ChainHash> knownHash;
    private final Map<String, Supplier<Migration>> migrations;
    private final Map<RevisionId, Integer> positions;

    private History(Manifest manifest, Optional<ChainHash> knownHash, Map<String, Supplier<Migration>> migrations) {
        this.manifest = manifest;
        this.knownHash = knownHash;
        this.migrations = migrations;
        this.positions = manifest.chain().positions();
    }

    /**
     * Puts a manifest and the registries of its history together.
     *
     * @param manifest the manifest
     * @param registries registries, also of other histories
     */
    public static History of(Manifest manifest, Collection<? extends MigrationRegistry> registries) {
        Map<String, Supplier<Migration>> migrations = new HashMap<>();
        Optional<ChainHash> hash = Optional.empty();
        for (MigrationRegistry registry : registries) {
            if (registry.history().equals(manifest.history())) {
                migrations.putAll(registry.migrations());
                hash = registry.chainHash().isEmpty() ? hash : Optional.of(new ChainHash(registry.chainHash()));
            }
        }
        return new History(manifest, hash, migrations);
    }

    /** The history's name. */
    public String name() {
        return manifest.history();
    }

    /** The search path of the migrations. */
    public List<String> schemas() {
        return manifest.schemas();
    }

    /** The revisions, the oldest first. */
    public List<ManifestRevision> revisions() {
        return manifest.revisions();
    }

    /** How many revisions there are. */
    public int size() {
        return manifest.revisions().size();
    }

    /** The revision at a place, counted from 0. */
    public ManifestRevision at(int position) {
        return manifest.revisions().get(position);
    }

    /** The last revision. */
    public Optional<RevisionId> head() {
        return size() == 0 ? Optional.empty() : Optional.of(at(size() - 1).id());
    }

    /** The place of a revision, counted from 0. */
    public Optional<Integer> position(RevisionId id) {
        return Optional.ofNullable(positions.get(id));
    }

    /** The hash over the whole chain, as the registries know it, else counted. */
    public ChainHash hash() {
        return knownHash.orElseGet(() -> hashes().get(size()));
    }

    /** The hashes of all chains that begin like this one, the empty one first. */
    public List<ChainHash> hashes() {
        ChainHash[] hashes = new ChainHash[size() + 1];
        hashes[0] = ChainHash.BASE;
        for (int i = 0; i < size(); i++) {
            hashes[i + 1] = hashes[i].then(at(i).id(), checksum(at(i)));
        }
        return List.of(hashes);
    }

    /** The checksum of a revision, without which nothing can be recorded. */
    public static Checksum checksum(ManifestRevision revision) {
        return revision.checksum()
                .orElseThrow(() -> new MigrationException(
                        HistoryCode.NO_CHECKSUM.with("id", revision.id()).diagnostic(),
                        ExitStatus.VERIFICATION_FAILED));
    }

    /** Creates the migration of a revision, if this build has its class. */
    public Optional<Migration> migration(RevisionId id) {
        return Optional.ofNullable(migrations.get(id.value())).map(Supplier::get);
    }

    /** Creates the migration of a revision of this history. */
    public Migration migration(ManifestRevision revision) {
        return migration(revision.id())
                .orElseThrow(() -> new MigrationException(
                        HistoryCode.REVISION_WITHOUT_CLASS
                                .with("id", revision.id())
                                .with("class", revision.className())
                                .diagnostic(),
                        ExitStatus.USAGE));
    }
}
