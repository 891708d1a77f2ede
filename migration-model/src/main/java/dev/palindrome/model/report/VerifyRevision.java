package dev.palindrome.model.report;

import dev.palindrome.model.chain.RevisionId;
import java.util.List;
import java.util.Optional;

/**
 * What was found of one revision.
 *
 * @param id the revision
 * @param upgrade the upgrade from a clean parent
 * @param downgrade the way back; empty if there is none, or nothing to go back from
 * @param reupgrade the upgrade after it; empty if there was no downgrade that ended well
 * @param roundTrip what the schema after the downgrade says
 * @param residue how that schema differs from the one before the upgrade
 * @param findings what is to be said about it, waived or not
 */
public record VerifyRevision(
        RevisionId id,
        VerifyStep upgrade,
        Optional<VerifyStep> downgrade,
        Optional<VerifyStep> reupgrade,
        VerifyRoundTrip roundTrip,
        List<VerifyResidue> residue,
        List<VerifyFinding> findings) {

    /** Copies the lists. */
    public VerifyRevision {
        residue = List.copyOf(residue);
        findings = List.copyOf(findings);
    }

    /**
     * The same with other findings.
     *
     * @param others what is to be said instead
     * @return the revision with them
     */
    public VerifyRevision withFindings(List<VerifyFinding> others) {
        return new VerifyRevision(id, upgrade, downgrade, reupgrade, roundTrip, residue, others);
    }

    /**
     * Whether it fails the build.
     *
     * @return true if a finding is an error that nobody has waived
     */
    public boolean hasErrors() {
        return findings.stream().anyMatch(VerifyFinding::isError);
    }

    /**
     * How long its steps took together.
     *
     * @return milliseconds
     */
    public long millis() {
        return upgrade.millis()
                + downgrade.map(VerifyStep::millis).orElse(0L)
                + reupgrade.map(VerifyStep::millis).orElse(0L);
    }
}
