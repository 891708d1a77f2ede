package dev.palindrome.processor.authoring;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.LockFileCode;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The goal {@code release}: freezes every revision that is not frozen yet, with the checksum that it has now. */
public final class Release {

    private static final Pattern NAME = Pattern.compile("[\\p{Graph}&&[^#]]\\p{Graph}{0,119}");

    private final Project project;
    private final Manifest manifest;
    private final String release;

    private Release(Project project, Manifest manifest, String release) {
        this.project = project;
        this.manifest = manifest;
        this.release = release;
    }

    /**
     * Decides what to write.
     *
     * @param project the project
     * @param manifest the history, made from the project's present sources
     * @param release the name of the release
     * @return the changes
     */
    public static Authoring author(Project project, Manifest manifest, String release) {
        return new Release(project, manifest, release).author();
    }

    private Authoring author() {
        if (!NAME.matcher(release).matches()) {
            return Authoring.refused(
                    AuthoringCode.BAD_RELEASE.with("release", release).diagnostic());
        }
        LockText lock = LockText.read(project.lockFile(manifest.history()), manifest.history());
        List<Diagnostic> unreadable = unreadable(lock);
        if (!unreadable.isEmpty()) {
            return Authoring.refused(unreadable);
        }
        List<Released> released = new ArrayList<>(lock.lockFile().released());
        Optional<Diagnostic> misplaced = misplaced(released);
        if (misplaced.isPresent()) {
            return Authoring.refused(misplaced.get());
        }
        List<ManifestRevision> fresh = manifest.revisions()
                .subList(released.size(), manifest.revisions().size());
        List<Diagnostic> problems = new ArrayList<>();
        for (ManifestRevision revision : fresh) {
            revision.checksum()
                    .ifPresentOrElse(
                            checksum -> released.add(released(revision, checksum)),
                            () -> problems.add(withoutChecksum(revision)));
        }
        if (!problems.isEmpty()) {
            return Authoring.refused(problems);
        }
        return fresh.isEmpty() ? nothing() : frozen(lock, LockFile.of(released, manifest.head()), fresh);
    }

    /** With markers in it, it is not decided what the chain is: the gate's own word for that is said. */
    private List<Diagnostic> unreadable(LockText lock) {
        return LockFileReader.read(manifest.history(), lock.text().orElse("")).findings().stream()
                .map(Finding::diagnostic)
                .toList();
    }

    private Optional<Diagnostic> misplaced(List<Released> released) {
        for (int i = 0; i < released.size(); i++) {
            Released locked = released.get(i);
            if (i >= manifest.revisions().size()) {
                return Optional.of(LockFileCode.RELEASED_REMOVED
                        .with("id", locked.id())
                        .with("release", locked.release())
                        .with("history", manifest.history())
                        .diagnostic());
            }
            ManifestRevision revision = manifest.revisions().get(i);
            if (!revision.id().equals(locked.id())) {
                return Optional.of(AuthoringCode.RELEASED_NOT_FIRST
                        .with("file", LockFile.pathOf(manifest.history()))
                        .with("locked", locked.id())
                        .with("history", manifest.history())
                        .with("id", revision.id())
                        .diagnostic());
            }
        }
        return Optional.empty();
    }

    private Diagnostic withoutChecksum(ManifestRevision revision) {
        return AuthoringCode.NO_CHECKSUM
                .with("id", revision.id())
                .with("release", release)
                .diagnostic();
    }

    private Released released(ManifestRevision revision, Checksum checksum) {
        return new Released(revision.id(), checksum, release, 0);
    }

    private Authoring nothing() {
        String text = "nothing to release: every revision of the history `" + manifest.history() + "` is released";
        return new Authoring(List.of(), text, List.of());
    }

    private Authoring frozen(LockText lock, LockFile wanted, List<ManifestRevision> fresh) {
        String ids = fresh.stream().map(revision -> "  " + revision.id()).collect(Collectors.joining("\n"));
        String text = "release `%s` of the history `%s` freezes\n%s\nin %s; commit it"
                .formatted(release, manifest.history(), ids, LockFile.pathOf(manifest.history()));
        return new Authoring(lock.become(project.lockFile(manifest.history()), wanted), text, List.of());
    }
}
