package dev.palindrome.maven.check;

import dev.palindrome.engine.plan.History;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.maven.project.Freshness;
import dev.palindrome.maven.project.Module;
import dev.palindrome.maven.project.ProjectHistories;
import dev.palindrome.maven.project.ProjectLockFile;
import dev.palindrome.migration.IdFormat;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.gate.CompileGate;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.GateInput;
import dev.palindrome.model.gate.HistorySettings;
import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.report.CompileReport.Located;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges one compiled history again, with what lies in the project now. */
public final class HistoryCheck {

    private static final CompileGate GATE = new CompileGate(EnumSet.allOf(DowngradeCode.class));

    private final CompiledHistory compiled;
    private final Manifest manifest;
    private final LockFileReader.Reading lockFile;
    private final Freshness freshness;
    private final List<Freshness.Change> changes;
    private final Set<String> edited;
    private final Instant now;

    /**
     * Collects what is judged.
     *
     * @param module the module
     * @param compiled the history
     * @param now the time of the build
     */
    public HistoryCheck(Module module, CompiledHistory compiled, Instant now) {
        this.compiled = compiled;
        this.manifest = compiled.manifest();
        this.lockFile = ProjectLockFile.read(module, manifest.history());
        this.freshness = Freshness.of(module, manifest.history());
        this.changes = freshness.changes();
        this.edited = changes.stream()
                .filter(change -> !change.isSource())
                .flatMap(change -> freshness.users(change.path()).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.now = now;
    }

    /** Everything found, with the files that it was found in. */
    public List<Located> run() {
        Places places = new Places(freshness);
        return findings().stream()
                .map(finding ->
                        new Located(manifest.history(), finding, finding.site().accept(places)))
                .toList();
    }

    private List<Finding> findings() {
        List<Finding> found = new ArrayList<>(lockFile.findings());
        List<Declaration> declarations = new ArrayList<>();
        boolean explained = false;
        History history = compiled.forEngine();
        for (ManifestRevision revision : manifest.revisions()) {
            RevisionRun run =
                    RevisionRun.of(revision, history.migration(revision), edited.contains(revision.className()));
            found.addAll(run.findings());
            declarations.add(run.declaration());
            explained = explained || isEditOfReleased(run);
        }
        if (!explained) {
            stale().ifPresent(found::add);
        }
        return GATE.judge(input(declarations, found)).findings();
    }

    /** Ids were judged by the compiler, with the history's own format, and cannot have changed since. */
    private GateInput input(List<Declaration> declarations, List<Finding> found) {
        HistorySettings settings = new HistorySettings(
                manifest.history(),
                manifest.postgres(),
                IdFormat.PATTERN,
                Optional.empty(),
                manifest.schemas(),
                Map.of());
        return new GateInput(
                settings,
                declarations,
                true,
                lockFile.findings().isEmpty() ? Optional.of(lockFile.lockFile()) : Optional.empty(),
                found,
                now,
                GateInput.Asker.CHECK);
    }

    /** An edited script of a released revision is that, and not also a stale manifest: one cause, one diagnostic. */
    private boolean isEditOfReleased(RevisionRun run) {
        return lockFile.lockFile().released().stream()
                .filter(released ->
                        released.id().value().equals(run.declaration().id()))
                .anyMatch(released -> !run.declaration()
                        .checksum()
                        .map(released.checksum()::equals)
                        .orElse(true));
    }

    private Optional<Finding> stale() {
        return changes.stream()
                .findFirst()
                .map(change -> Finding.of(
                        ProjectHistories.stale(manifest.history(), change, "check"), new Site.InSettings("", "")));
    }
}
