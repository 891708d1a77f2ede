package dev.palindrome.maven.output;

import dev.palindrome.engine.proof.ProofListener;
import dev.palindrome.maven.check.HistoryCheck;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.model.report.VerifyFinding;
import dev.palindrome.model.report.VerifyReport;
import dev.palindrome.model.report.VerifyRevision;
import dev.palindrome.model.report.VerifyWalk;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Gives what a proof finds its place in the sources, which the engine does not know: the method of the direction, or the class. */
public final class PlacedProof implements ProofListener {

    private final HistoryCheck sources;
    private final ProofListener console;
    private final Map<RevisionId, String> classes;

    /**
     * Knows the sources.
     *
     * @param sources the history as it lies in the project
     * @param manifest the history
     * @param console is told everything, with its place
     */
    public PlacedProof(HistoryCheck sources, Manifest manifest, ProofListener console) {
        this.sources = sources;
        this.console = console;
        this.classes = manifest.revisions().stream()
                .collect(Collectors.toUnmodifiableMap(ManifestRevision::id, ManifestRevision::className));
    }

    @Override
    public void proven(VerifyRevision revision, int number, int of) {
        console.proven(placed(revision), number, of);
    }

    @Override
    public void walked(VerifyWalk walk) {
        console.walked(walk);
    }

    @Override
    public void noticed(Diagnostic diagnostic) {
        console.noticed(diagnostic);
    }

    /** The report with all places. */
    public VerifyReport placed(VerifyReport report) {
        return new VerifyReport(
                report.history(),
                report.postgres(),
                report.head(),
                report.walks(),
                report.revisions().stream().map(this::placed).toList());
    }

    private VerifyRevision placed(VerifyRevision revision) {
        return Optional.ofNullable(classes.get(revision.id()))
                .map(name -> revision.withFindings(revision.findings().stream()
                        .map(finding -> placed(finding, sources.place(name, finding.direction())))
                        .toList()))
                .orElse(revision);
    }

    private static VerifyFinding placed(VerifyFinding finding, Place place) {
        return place.file().isEmpty() ? finding : at(place, finding);
    }

    private static VerifyFinding at(Place place, VerifyFinding finding) {
        return new VerifyFinding(
                finding.diagnostic(),
                finding.direction(),
                Optional.of(place.file()),
                known(place.line()),
                known(place.column()),
                finding.waivedBy());
    }

    /** A number that is 0 where it is not known. */
    static OptionalInt known(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
