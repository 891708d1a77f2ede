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
import dev.palindrome.model.manifest.ManifestHeading;
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
 * <p>Name, search path and hash are there at once. The list of the revisions is read when somebody asks for it: a database
 * that is at the head needs none of them.
 */
public final class History {

    private final String name;
    private final List<String> schemas;
    private final Optional<ChainHash> knownHash;
    private final Supplier<Manifest> manifest;
    private final Supplier<Map<RevisionId, Integer>> positions;
    private final Supplier<Map<String, Supplier<Migration>>> migrations;

    private History(
            String name,
            List<String> schemas,
            Optional<ChainHash> knownHash,
            Supplier<Manifest> manifest,
            List<MigrationRegistry> registries) {
        this.name = name;
        this.schemas = schemas;
        this.knownHash = knownHash;
        this.manifest = new Lazy<>(manifest);
        this.positions = new Lazy<>(() -> this.manifest.get().chain().positions());
        this.migrations = new Lazy<>(() -> migrations(registries));
    }

    /**
     * Puts a manifest and the registries of its history together.
     *
     * @param manifest the manifest
     * @param registries registries, also of other histories
     */
    public static History of(Manifest manifest, Collection<? extends MigrationRegistry> registries) {
        List<MigrationRegistry> own = own(manifest.history(), registries);
        return new History(manifest.history(), manifest.schemas(), hash(own), () -> manifest, own);
    }

    /**
     * Puts what a manifest says first and the registries of its history together.
     *
     * @param heading what it says before it lists its revisions
     * @param manifest reads all of it; asked once, and only if the revisions are needed
     * @param registries registries, also of other histories
     */
    public static History of(
            ManifestHeading heading, Supplier<Manifest> manifest, Collection<? extends MigrationRegistry> registries) {
        List<MigrationRegistry> own = own(heading.history(), registries);
        Optional<ChainHash> hash = hash(own).or(heading::chainHash);
        return new History(heading.history(), heading.schemas(), hash, manifest, own);
    }

    private static List<MigrationRegistry> own(String history, Collection<? extends MigrationRegistry> registries) {
        return registries.stream()
                .filter(registry -> registry.history().equals(history))
                .<MigrationRegistry>map(registry -> registry)
                .toList();
    }

    private static Optional<ChainHash> hash(List<MigrationRegistry> registries) {
        return registries.stream()
                .map(MigrationRegistry::chainHash)
                .filter(hash -> !hash.isEmpty())
                .map(ChainHash::new)
                .findFirst();
    }

    private static Map<String, Supplier<Migration>> migrations(List<MigrationRegistry> registries) {
        Map<String, Supplier<Migration>> migrations = new HashMap<>();
        registries.forEach(registry -> migrations.putAll(registry.migrations()));
        return migrations;
    }

    /** The history's name. */
    public String name() {
        return name;
    }

    /** The search path of the migrations. */
    public List<String> schemas() {
        return schemas;
    }

    /** The revisions, the oldest first. */
    public List<ManifestRevision> revisions() {
        return manifest.get().revisions();
    }

    /** How many revisions there are. */
    public int size() {
        return revisions().size();
    }

    /** The revision at a place, counted from 0. */
    public ManifestRevision at(int position) {
        return revisions().get(position);
    }

    /** The last revision. */
    public Optional<RevisionId> head() {
        return size() == 0 ? Optional.empty() : Optional.of(at(size() - 1).id());
    }

    /** The place of a revision, counted from 0. */
    public Optional<Integer> position(RevisionId id) {
        return Optional.ofNullable(positions.get().get(id));
    }

    /** The hash over the whole chain, as the registries or the manifest's heading say it, else counted. */
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
        return Optional.ofNullable(migrations.get().get(id.value())).map(Supplier::get);
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
