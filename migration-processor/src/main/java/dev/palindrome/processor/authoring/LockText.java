package dev.palindrome.processor.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a lock file, read through the markers of a merge if it has any: released is what either side has released.
 *
 * @param text the content, or empty if there is no file
 * @param lockFile what it says; its head is the first side's
 * @param conflicted whether it has markers
 * @param problems why nothing may be decided from it
 */
record LockText(Optional<String> text, LockFile lockFile, boolean conflicted, List<Diagnostic> problems) {

    LockText {
        problems = List.copyOf(problems);
    }

    static LockText read(Path file, String history) {
        try {
            return Files.exists(file)
                    ? of(history, Files.readString(file, UTF_8))
                    : new LockText(Optional.empty(), LockFile.EMPTY, false, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LockText of(String history, String text) {
        MergeSides sides = MergeSides.of(text);
        if (sides.brokenAt().isPresent()) {
            Diagnostic diagnostic = AuthoringCode.LOCK_CONFLICT_NOT_WHOLE
                    .with("file", LockFile.pathOf(history))
                    .with("line", sides.brokenAt().get())
                    .diagnostic();
            return new LockText(Optional.of(text), LockFile.EMPTY, true, List.of(diagnostic));
        }
        LockFileReader.Reading ours = LockFileReader.read(history, sides.ours());
        LockFileReader.Reading theirs = LockFileReader.read(history, sides.theirs());
        Set<Diagnostic> problems = new LinkedHashSet<>();
        ours.findings().stream().map(Finding::diagnostic).forEach(problems::add);
        theirs.findings().stream().map(Finding::diagnostic).forEach(problems::add);
        problems.addAll(contradictions(history, ours.lockFile(), theirs.lockFile()));
        LockFile union = LockFile.of(
                union(ours.lockFile(), theirs.lockFile()), ours.lockFile().head());
        return new LockText(Optional.of(text), union, sides.conflicted(), List.copyOf(problems));
    }

    private static List<Released> union(LockFile ours, LockFile theirs) {
        Map<RevisionId, Released> byId = new LinkedHashMap<>();
        ours.released().forEach(one -> byId.put(one.id(), one));
        theirs.released().forEach(one -> byId.putIfAbsent(one.id(), one));
        return List.copyOf(byId.values());
    }

    private static List<Diagnostic> contradictions(String history, LockFile ours, LockFile theirs) {
        Map<RevisionId, Released> byId = new LinkedHashMap<>();
        ours.released().forEach(one -> byId.put(one.id(), one));
        List<Diagnostic> contradictions = new ArrayList<>();
        for (Released other : theirs.released()) {
            Released one = byId.getOrDefault(other.id(), other);
            if (!one.checksum().equals(other.checksum())) {
                contradictions.add(AuthoringCode.LOCK_CONTRADICTION
                        .with("file", LockFile.pathOf(history))
                        .with("id", one.id())
                        .with("first", line(one))
                        .with("second", line(other))
                        .diagnostic());
            }
        }
        return contradictions;
    }

    private static String line(Released one) {
        return one.id() + " " + one.checksum() + " " + one.release();
    }

    /** The change that gives the file another content, or none if it has it already. */
    List<FileChange> become(Path file, LockFile wanted) {
        return text.equals(Optional.of(wanted.text())) ? List.of() : List.of(new FileChange(file, wanted.text()));
    }
}
