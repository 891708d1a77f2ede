package dev.palindrome.maven.project;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.History;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.manifest.Manifest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A history as the build has compiled it: the manifest, and the registries that agree with it.
 *
 * @param manifest the manifest
 * @param registries the registries of this history's packages
 */
public record CompiledHistory(Manifest manifest, List<MigrationRegistry> registries) {

    /** Copies the list. */
    public CompiledHistory {
        registries = List.copyOf(registries);
    }

    /**
     * Puts a manifest and the registries among a module's classes together; if they are of different builds, nothing may be
     * run.
     */
    public static CompiledHistory of(Manifest manifest, ModuleClasses classes) {
        List<MigrationRegistry> own = classes.registries().stream()
                .filter(registry -> registry.history().equals(manifest.history()))
                .toList();
        CompiledHistory history = new CompiledHistory(manifest, own);
        history.difference().ifPresent(difference -> {
            throw new MigrationException(
                    PluginCode.CLASSES_DISAGREE
                            .with("history", manifest.history())
                            .with("difference", difference)
                            .diagnostic(),
                    ExitStatus.USAGE);
        });
        return history;
    }

    /** The history as the engine takes it. */
    public History forEngine() {
        return History.of(manifest, registries);
    }

    /** How many revisions it has. */
    public int size() {
        return manifest.revisions().size();
    }

    private Optional<String> difference() {
        Set<String> missing = new HashSet<>();
        manifest.revisions().forEach(revision -> missing.add(revision.id().value()));
        String head = manifest.head().map(Object::toString).orElse("");
        String hash = manifest.chainHash().map(Object::toString).orElse("");
        for (MigrationRegistry registry : registries) {
            String name = "`" + registry.getClass().getName() + "`";
            if (!registry.head().equals(head)) {
                return Optional.of(name + " says head `" + registry.head() + "`, the manifest `" + head + "`");
            }
            if (!registry.chainHash().equals(hash)) {
                return Optional.of(name + " was made from other revisions than the manifest");
            }
            missing.removeAll(registry.migrations().keySet());
        }
        return missing.stream().sorted().findFirst().map(id -> "no registry creates revision `" + id + "`");
    }
}
