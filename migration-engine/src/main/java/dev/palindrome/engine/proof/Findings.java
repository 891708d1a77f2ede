package dev.palindrome.engine.proof;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.diagnostic.ProofCode;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.ManifestRevision.ManifestWaiver;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.VerifyFinding;
import dev.palindrome.model.report.VerifyRoundTrip;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of one revision, weighed: a waiver takes a finding away, and what is released is only warned of. */
final class Findings {

    /** The rules that a round trip decides; a waiver of another one is another gate's, or a later version's. */
    private static final Set<String> DECIDED = Stream.of(ProofCode.DOWNGRADE_FAILS, ProofCode.DOWNGRADE_RESIDUE)
            .map(code -> code.rule().orElseThrow())
            .collect(Collectors.toUnmodifiableSet());

    private final ManifestRevision revision;
    private final boolean strict;
    private final List<VerifyFinding> findings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    Findings(ManifestRevision revision, boolean strict) {
        this.revision = revision;
        this.strict = strict;
    }

    /** Adds what is an error on a released revision as well: no database gets past an upgrade that fails. */
    void frozen(Diagnostic diagnostic) {
        findings.add(finding(diagnostic, Optional.of(Direction.UPGRADE), Optional.empty()));
    }

    /** Adds what can be waived, and is a warning on a released revision. */
    void add(Direction direction, Diagnostic diagnostic) {
        Optional<ManifestWaiver> waiver = diagnostic.code().rule().flatMap(this::waiverOf);
        waiver.map(ManifestWaiver::rule).ifPresent(used::add);
        findings.add(finding(weighed(diagnostic), Optional.of(direction), waiver.map(ManifestWaiver::owner)));
    }

    /** All findings, and behind them what is wrong with the waivers; those of a revision that was not run are not judged. */
    List<VerifyFinding> all(VerifyRoundTrip verdict) {
        if (verdict != VerifyRoundTrip.NOT_RUN && !revision.released()) {
            revision.waivers().stream()
                    .filter(waiver -> DECIDED.contains(waiver.rule()) && !used.contains(waiver.rule()))
                    .map(this::unused)
                    .forEach(findings::add);
        }
        return List.copyOf(findings);
    }

    private VerifyFinding unused(ManifestWaiver waiver) {
        Diagnostic diagnostic = DowngradeCode.UNUSED_WAIVER
                .with("id", revision.id())
                .with("rule", waiver.rule())
                .diagnostic();
        return finding(diagnostic, Optional.empty(), Optional.empty());
    }

    private Optional<ManifestWaiver> waiverOf(String rule) {
        return revision.waivers().stream()
                .filter(waiver -> waiver.rule().equals(rule))
                .findFirst();
    }

    private Diagnostic weighed(Diagnostic diagnostic) {
        return revision.released() && !strict && diagnostic.isError()
                ? diagnostic.withSeverity(Severity.WARNING)
                : diagnostic;
    }

    private VerifyFinding finding(Diagnostic diagnostic, Optional<Direction> direction, Optional<String> waivedBy) {
        return new VerifyFinding(
                diagnostic, direction, Optional.of(file()), OptionalInt.empty(), OptionalInt.empty(), waivedBy);
    }

    /** The file of the outermost class, below whichever source root holds it. */
    private String file() {
        String outermost = revision.className().split("\\$", 2)[0];
        return outermost.replace('.', '/') + ".java";
    }
}
