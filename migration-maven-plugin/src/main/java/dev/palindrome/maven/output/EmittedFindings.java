package dev.palindrome.maven.output;

import dev.palindrome.maven.project.GateReport;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.CompileReport.Located;
import dev.palindrome.model.report.VerifyFinding;
import dev.palindrome.model.report.VerifyReport;
import dev.palindrome.model.report.VerifyRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules find in the SQL that only running the bodies shows, as a proof tells it.
 *
 * @param findings the findings
 */
public record EmittedFindings(List<Located> findings) {

    /** Copies the list. */
    public EmittedFindings {
        findings = List.copyOf(findings);
    }

    /**
     * Tells what no other gate has told, and every error.
     *
     * @param compiler what the compiler has told before
     * @param check what {@code migrations:check} has
     * @param console where to speak
     */
    public void tell(GateReport compiler, GateReport check, ProofConsole console) {
        findings.stream()
                .filter(one -> one.finding().waivedBy().isEmpty())
                .filter(one -> one.finding().isError() || !(compiler.tells(one) || check.tells(one)))
                .forEach(one -> console.found(one));
    }

    /**
     * Puts the findings to the revisions that they are about.
     *
     * @param report what was proven
     * @param manifest the history
     * @return the report with them
     */
    public VerifyReport in(VerifyReport report, Manifest manifest) {
        Map<RevisionId, String> classes = manifest.revisions().stream()
                .collect(Collectors.toUnmodifiableMap(ManifestRevision::id, ManifestRevision::className));
        return new VerifyReport(
                report.history(),
                report.postgres(),
                report.head(),
                report.walks(),
                report.revisions().stream()
                        .map(revision -> in(revision, classes.getOrDefault(revision.id(), "")))
                        .toList());
    }

    private VerifyRevision in(VerifyRevision revision, String className) {
        return revision.withFindings(
                Stream.concat(revision.findings().stream(), of(className)).toList());
    }

    private Stream<VerifyFinding> of(String className) {
        return findings.stream()
                .filter(one -> one.finding().site() instanceof Site.InSql sql
                        && sql.className().equals(className))
                .map(EmittedFindings::finding);
    }

    private static VerifyFinding finding(Located one) {
        Finding finding = one.finding();
        boolean upgrade = finding.site() instanceof Site.InSql sql && sql.upgrade();
        return new VerifyFinding(
                finding.diagnostic(),
                Optional.of(upgrade ? Direction.UPGRADE : Direction.DOWNGRADE),
                Optional.of(one.place().file()).filter(file -> !file.isEmpty()),
                PlacedProof.known(one.place().line()),
                PlacedProof.known(one.place().column()),
                finding.waivedBy());
    }
}
