package dev.palindrome.processor.authoring.source;

import dev.palindrome.model.chain.Lineage;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.gate.GateInput;
import dev.palindrome.model.gate.RevisionFiles;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.settings.HistorySettings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A history as the sources declare it, in order or not.
 *
 * @param settings how it is configured
 * @param packages the packages that carry its configuration; none if it has all defaults
 * @param revisions its revisions, in the order of their files
 */
public record SourceHistory(HistorySettings settings, List<String> packages, List<SourceRevision> revisions) {

    /** Copies the lists. */
    public SourceHistory {
        packages = List.copyOf(packages);
        revisions = List.copyOf(revisions);
    }

    /**
     * The history's name.
     *
     * @return the name
     */
    public String name() {
        return settings.name();
    }

    /**
     * The history as the gate sees it, with what the sources tell and no more.
     *
     * @param lockFile the lock file
     * @param now the time of the run
     * @return the input; its declarations are in the order of the revisions
     */
    public GateInput gateInput(LockFile lockFile, Instant now) {
        return new GateInput(
                settings,
                revisions.stream().map(SourceRevision::declaration).toList(),
                true,
                Optional.of(lockFile),
                List.of(),
                now,
                GateInput.Asker.CHECK,
                RevisionFiles.BY_NAME);
    }

    /**
     * The history with some revisions in other places.
     *
     * @param places the new places by the binary names of the classes
     * @return the history, its revisions in the same order
     */
    public SourceHistory moved(Map<String, Link> places) {
        List<SourceRevision> moved = revisions.stream()
                .map(revision -> Optional.ofNullable(places.get(revision.className()))
                        .map(revision::at)
                        .orElse(revision))
                .toList();
        return new SourceHistory(settings, packages, moved);
    }

    /**
     * How the revisions hang together.
     *
     * @return the lineage; its positions are those of the revisions
     */
    public Lineage lineage() {
        return Lineage.of(revisions.stream().map(SourceRevision::link).toList());
    }

    /**
     * The revisions in chain order.
     *
     * @return the revisions, the oldest first; none if they are not one line
     */
    public List<SourceRevision> chain() {
        return lineage().order().orElse(List.of()).stream().map(revisions::get).toList();
    }
}
