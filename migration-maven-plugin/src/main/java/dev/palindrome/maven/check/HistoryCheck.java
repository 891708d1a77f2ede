package dev.palindrome.maven.check;

import dev.palindrome.engine.plan.History;
import dev.palindrome.maven.project.CompiledHistory;
import dev.palindrome.maven.project.Freshness;
import dev.palindrome.maven.project.GateReport;
import dev.palindrome.maven.project.Module;
import dev.palindrome.maven.project.ProjectHistories;
import dev.palindrome.maven.project.ProjectLockFile;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.gate.CompileGate;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.GateInput;
import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.CompileReport.Located;
import dev.palindrome.model.report.CompileReport.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges one compiled history again, with what lies in the project now. */
public final class HistoryCheck {

    private final CompiledHistory compiled;
    private final Manifest manifest;
    private final LockFileReader.Reading lockFile;
    private final Freshness freshness;
    private final GateReport compiler;
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
        this.compiler = GateReport.ofCompiler(module);
        this.changes = freshness.changes();
        this.edited = changes.stream()
                .filter(change -> change.counts() && !change.isSource())
                .flatMap(change -> freshness.users(change.path()).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.now = now;
    }

    /** Everything found, with the files that it was found in. */
    public List<Located> run() {
        List<RevisionRun> runs = runs();
        Places places = new Places(
                freshness,
                runs.stream().collect(Collectors.toMap(run -> run.declaration().className(), run -> run)));
        return findings(runs).stream()
                .map(finding ->
                        new Located(manifest.history(), finding, finding.site().accept(places)))
                .toList();
    }

    /** What is found in the SQL that only running the bodies shows; the rest is not the proof's to tell. */
    public List<Located> emittedSql() {
        return manifest.revisions().stream().noneMatch(revision -> compiler.leavesOpen(revision.className()))
                ? List.of()
                : run().stream()
                        .filter(one -> one.finding().site() instanceof Site.InSql)
                        .toList();
    }

    /**
     * Where something that is said of a revision stands.
     *
     * @param className its class, by binary name
     * @param direction the direction that it is about, or empty if it is about the revision
     */
    public Place place(String className, Optional<Direction> direction) {
        return freshness.place(className, direction);
    }

    private List<Finding> findings(List<RevisionRun> runs) {
        EmittedSql sql = new EmittedSql(freshness.settings(), compiler);
        List<Finding> found = new ArrayList<>(lockFile.findings());
        runs.forEach(run -> found.addAll(run.findings()));
        if (runs.stream().noneMatch(this::isEditOfReleased)) {
            stale().ifPresent(found::add);
        }
        Set<Code> decided = new HashSet<>(EnumSet.allOf(DowngradeCode.class));
        sql.codes().forEach(decided::add);
        return new CompileGate(decided)
                .judge(input(runs, found), order -> sql.judge(runs))
                .findings();
    }

    private List<RevisionRun> runs() {
        History history = compiled.forEngine();
        return manifest.revisions().stream()
                .map(revision ->
                        RevisionRun.of(revision, history.migration(revision), edited.contains(revision.className())))
                .toList();
    }

    /** Ids were judged by the compiler, which knows the time that the build is to have, and cannot have changed since. */
    private GateInput input(List<RevisionRun> runs, List<Finding> found) {
        return new GateInput(
                freshness.settings().withAnyIds(),
                runs.stream().map(RevisionRun::declaration).toList(),
                true,
                lockFile.findings().isEmpty() ? Optional.of(lockFile.lockFile()) : Optional.empty(),
                found,
                now,
                GateInput.Asker.CHECK,
                freshness::origin);
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
