package dev.palindrome.processor;

import dev.palindrome.migration.IdFormat;
import dev.palindrome.model.chain.IdTime;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.gate.CompileGate;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.GateInput;
import dev.palindrome.model.gate.Judgement;
import dev.palindrome.model.gate.LockFileReader;
import dev.palindrome.model.gate.Manifests;
import dev.palindrome.model.gate.RevisionFiles;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.gate.SqlGate;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.processor.body.Sources;
import dev.palindrome.processor.project.BuildTime;
import dev.palindrome.processor.project.LockFiles;
import dev.palindrome.processor.project.ProjectFolder;
import dev.palindrome.sql.parse.PostgresParser;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges one history: reads its revisions, asks the gate, and makes the manifest if nothing is wrong. */
final class HistoryRun {

    private final History history;
    private final List<SeenRevision> revisions;
    private final GateInput input;
    private final Judgement judgement;
    private final Set<String> judged = new HashSet<>();

    /**
     * Judges.
     *
     * @param history the history
     * @param reader reads its revisions
     * @param sources tells whether bodies were seen
     * @param folder has the lock file
     * @param time gives the time to judge at
     * @param parser PostgreSQL's grammar
     */
    HistoryRun(
            History history,
            RevisionReader reader,
            Sources sources,
            ProjectFolder folder,
            BuildTime time,
            PostgresParser parser) {
        this.history = history;
        Map<String, ManifestRevision> previous = history.previous().stream()
                .flatMap(manifest -> manifest.revisions().stream())
                .collect(Collectors.toMap(ManifestRevision::className, revision -> revision, (one, other) -> one));
        this.revisions = history.revisions().values().stream()
                .map(mirror -> reader.read(mirror, Optional.ofNullable(previous.get(mirror.className()))))
                .toList();
        List<Declaration> declarations = revisions.stream()
                .flatMap(revision -> revision.declaration().stream())
                .toList();
        LockFileReader.Reading lock = LockFiles.read(folder, history.name());
        Optional<LockFile> lockFile = lock.findings().isEmpty() ? Optional.of(lock.lockFile()) : Optional.empty();
        SqlLint lint = new SqlLint(history, parser);
        CompileGate gate = new CompileGate(
                Stream.of(Stream.<Code>of(DowngradeCode.values()), Stream.<Code>of(SqlCode.values()), lint.codes())
                        .flatMap(codes -> codes)
                        .collect(Collectors.toSet()));
        this.input = new GateInput(
                history.settings(),
                declarations,
                declarations.size() == revisions.size(),
                lockFile,
                findingsBefore(lock, sources),
                time.now(() -> lastTime(declarations, history.settings().ids())),
                GateInput.Asker.COMPILER,
                filesOf(revisions, new RevisionSources(sources, folder)));
        this.judgement = gate.judge(input, order -> judged(lint.judge(revisions, order)));
    }

    private static RevisionFiles filesOf(List<SeenRevision> revisions, RevisionSources sources) {
        Map<String, SeenRevision> byName = revisions.stream()
                .collect(Collectors.toMap(SeenRevision::className, revision -> revision, (one, other) -> one));
        return className -> sources.origin(Objects.requireNonNull(byName.get(className), className));
    }

    History history() {
        return history;
    }

    List<SeenRevision> revisions() {
        return revisions;
    }

    private SqlGate.Verdict judged(SqlGate.Verdict verdict) {
        judged.addAll(verdict.judged());
        return verdict;
    }

    /** The classes whose SQL shows only when it runs, or was judged without all that comes before it. */
    List<String> unseen() {
        return revisions.stream()
                .map(SeenRevision::className)
                .filter(name -> !judged.contains(name))
                .toList();
    }

    /** The findings, without those that only follow from a value which is reported itself. */
    List<Finding> findings() {
        Set<Site> broken = new HashSet<>();
        Set<String> brokenWaivers = new HashSet<>();
        for (SeenRevision revision : revisions) {
            for (int i = 0; i < revision.mirror().waivers().size(); i++) {
                if (!revision.mirror().waivers().get(i).unusable().isEmpty()) {
                    brokenWaivers.add(revision.className());
                    for (Site.WaiverPart part : Site.WaiverPart.values()) {
                        broken.add(new Site.InWaiver(revision.className(), i, part));
                    }
                }
            }
        }
        Set<Finding> own =
                revisions.stream().flatMap(one -> one.findings().stream()).collect(Collectors.toSet());
        return judgement.findings().stream()
                .filter(finding -> own.contains(finding) || !broken.contains(finding.site()))
                .filter(finding -> !(isAboutDowngrade(finding)
                        && finding.site() instanceof Site.InRevision site
                        && brokenWaivers.contains(site.className())))
                .toList();
    }

    private static boolean isAboutDowngrade(Finding finding) {
        return finding.rule().equals(DowngradeCode.MISSING_DOWNGRADE.rule());
    }

    /** The manifest; there is one only if the gate found no error. */
    Manifest manifest() {
        return Manifests.of(input, judgement.ordered().orElseThrow());
    }

    private List<Finding> findingsBefore(LockFileReader.Reading lock, Sources sources) {
        List<Finding> findings = new ArrayList<>(lock.findings());
        revisions.stream().map(SeenRevision::findings).forEach(findings::addAll);
        if (!sources.showBodies() && !revisions.isEmpty()) {
            findings.add(Finding.of(
                    SqlCode.UNSEEN_BODIES.with("history", history.name()).diagnostic(), new Site.InSettings("", "")));
        }
        return findings;
    }

    private static Optional<Instant> lastTime(Collection<Declaration> declarations, IdFormat format) {
        return IdTime.of(format).stream()
                .flatMap(form -> declarations.stream().flatMap(one -> form.timeIn(one.id()).stream()))
                .map(time -> time.toInstant(ZoneOffset.UTC))
                .max(Instant::compareTo);
    }
}
