package dev.palindrome.maven.project;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.History;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.model.chain.ChainHash;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestHeading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** A history as the build has compiled it: the manifest, read as far as it is needed, and the registries that agree with it. */
public final class CompiledHistory {

    private final ManifestHeading heading;
    private final Supplier<Manifest> whole;
    private final List<MigrationRegistry> registries;

    private CompiledHistory(ManifestHeading heading, Supplier<Manifest> whole, List<MigrationRegistry> registries) {
        this.heading = heading;
        this.whole = whole;
        this.registries = registries;
    }

    /**
     * Puts a manifest and the registries among a module's classes together; if they are of different builds, nothing may be
     * run.
     *
     * @param heading what the manifest says before it lists its revisions
     * @param whole reads all of it
     * @param classes the module's classes
     */
    public static CompiledHistory of(ManifestHeading heading, Supplier<Manifest> whole, ModuleClasses classes) {
        List<MigrationRegistry> own = classes.registries().stream()
                .filter(registry -> registry.history().equals(heading.history()))
                .toList();
        CompiledHistory history = new CompiledHistory(heading, whole, own);
        history.refuse(history.differenceOfHeads(heading.head(), heading.chainHash()));
        return history;
    }

    /** What the manifest says before it lists its revisions. */
    public ManifestHeading heading() {
        return heading;
    }

    /** All of the manifest. */
    public Manifest manifest() {
        Manifest manifest = whole.get();
        refuse(differenceOfHeads(manifest.head(), manifest.chainHash()).or(() -> revisionWithoutClass(manifest)));
        return manifest;
    }

    /** The history as the engine takes it. */
    public History forEngine() {
        return History.of(heading, this::manifest, registries);
    }

    /** How many revisions it has. */
    public int size() {
        return manifest().revisions().size();
    }

    private void refuse(Optional<String> found) {
        found.ifPresent(difference -> {
            throw new MigrationException(
                    PluginCode.CLASSES_DISAGREE
                            .with("history", heading.history())
                            .with("difference", difference)
                            .diagnostic(),
                    ExitStatus.USAGE);
        });
    }

    private Optional<String> differenceOfHeads(Optional<RevisionId> head, Optional<ChainHash> chainHash) {
        String last = head.map(Object::toString).orElse("");
        String hash = chainHash.map(Object::toString).orElse("");
        for (MigrationRegistry registry : registries) {
            String name = "`" + registry.getClass().getName() + "`";
            if (!registry.head().equals(last)) {
                return Optional.of(name + " says head `" + registry.head() + "`, the manifest `" + last + "`");
            }
            if (!registry.chainHash().equals(hash)) {
                return Optional.of(name + " was made from other revisions than the manifest");
            }
        }
        return Optional.empty();
    }

    private Optional<String> revisionWithoutClass(Manifest manifest) {
        Set<String> missing = new TreeSet<>();
        manifest.revisions().forEach(revision -> missing.add(revision.id().value()));
        registries.forEach(registry -> missing.removeAll(registry.migrations().keySet()));
        return missing.stream().findFirst().map(id -> "no registry creates revision `" + id + "`");
    }
}
