package dev.palindrome.processor;

import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.processor.declare.HistoryMirror;
import dev.palindrome.processor.declare.RevisionMirror;
import dev.palindrome.processor.project.PreviousBuild;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Sorts revisions into histories: each belongs to the nearest package above it that configures one. The classes of this
 * compilation come first; all others that the previous build knew of are asked of the compiler, and dropped if they are
 * gone.
 */
final class Histories {

    private final Elements elements;
    private final PreviousBuild previous;
    private final Map<String, Optional<HistoryMirror>> mirrors = new HashMap<>();
    private final SortedMap<String, History> histories = new TreeMap<>();
    private final SortedMap<String, HistoryMirror> configured = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Histories(Elements elements, PreviousBuild previous) {
        this.elements = elements;
        this.previous = previous;
    }

    /**
     * Sorts.
     *
     * @param revisions the qualified names of the revisions in this compilation
     * @param packages the names of the packages in this compilation that configure a history
     */
    Collection<History> of(SortedSet<String> revisions, SortedSet<String> packages) {
        packages.forEach(
                name -> mirrorOf(elements.getPackageElement(name)).ifPresent(mirror -> historyOf(Optional.of(mirror))));
        revisions.forEach(name -> add(elements.getTypeElement(name)));
        for (Manifest manifest : previous.manifests().values()) {
            manifest.revisions().stream()
                    .map(ManifestRevision::className)
                    .flatMap(name -> typeOf(name).stream())
                    .forEach(this::add);
            histories.computeIfAbsent(
                    manifest.history(),
                    name -> new History(HistorySettings.named(name), Optional.empty(), Optional.of(manifest)));
        }
        return histories.values();
    }

    /** What is wrong with where histories are configured. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(TypeElement type) {
        String className = elements.getBinaryName(type).toString();
        RevisionMirror.of(type, className)
                .ifPresent(mirror -> historyOf(mirrorOf(elements.getPackageOf(type)))
                        .revisions()
                        .put(className, mirror));
    }

    private History historyOf(Optional<HistoryMirror> mirror) {
        HistorySettings settings = mirror.map(HistoryMirror::settings).orElse(HistorySettings.DEFAULT);
        mirror.ifPresent(this::noteConfiguration);
        return histories.computeIfAbsent(
                settings.name(),
                name -> new History(
                        settings,
                        mirror,
                        Optional.ofNullable(previous.manifests().get(name))));
    }

    private void noteConfiguration(HistoryMirror mirror) {
        HistoryMirror first = configured.putIfAbsent(mirror.settings().name(), mirror);
        if (first == null) {
            findings.addAll(mirror.findings());
        } else if (first != mirror) {
            Finding twice = mirror.configuredTwiceAfter(first);
            if (!findings.contains(twice)) {
                findings.addAll(mirror.findings());
                findings.add(twice);
            }
        }
    }

    private Optional<HistoryMirror> mirrorOf(PackageElement element) {
        return mirrorOf(element.getQualifiedName().toString());
    }

    private Optional<HistoryMirror> mirrorOf(String packageName) {
        Optional<HistoryMirror> known = mirrors.get(packageName);
        if (known != null) {
            return known;
        }
        int dot = packageName.lastIndexOf('.');
        Optional<HistoryMirror> found = Optional.ofNullable(elements.getPackageElement(packageName))
                .flatMap(HistoryMirror::of)
                .or(() -> dot < 0 ? Optional.empty() : mirrorOf(packageName.substring(0, dot)));
        mirrors.put(packageName, found);
        return found;
    }

    /** Finds a class by its binary name, in which a dollar sign may stand for a dot, or for itself. */
    private Optional<TypeElement> typeOf(String binaryName) {
        String name = binaryName;
        TypeElement type = elements.getTypeElement(name);
        while (type == null && name.indexOf('$') > 0) {
            int dollar = name.lastIndexOf('$');
            name = name.substring(0, dollar) + "." + name.substring(dollar + 1);
            type = elements.getTypeElement(name);
        }
        return Optional.ofNullable(type);
    }
}
