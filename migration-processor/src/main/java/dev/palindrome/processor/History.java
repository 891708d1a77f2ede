package dev.palindrome.processor;

import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.processor.declare.HistoryMirror;
import dev.palindrome.processor.declare.RevisionMirror;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A history, as far as this compilation and the build before it know it.
 *
 * @param settings how it is configured
 * @param mirror the package that configures it, or empty if none does
 * @param previous its manifest of the build before, or empty
 * @param revisions the classes of its revisions, by binary name
 */
record History(
        HistorySettings settings,
        Optional<HistoryMirror> mirror,
        Optional<Manifest> previous,
        SortedMap<String, RevisionMirror> revisions) {

    History(HistorySettings settings, Optional<HistoryMirror> mirror, Optional<Manifest> previous) {
        this(settings, mirror, previous, new TreeMap<>());
    }

    String name() {
        return settings.name();
    }

    /** Whether there is anything that a manifest could say. */
    boolean isAlive() {
        return mirror.isPresent() || !revisions.isEmpty();
    }
}
