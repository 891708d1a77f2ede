package dev.palindrome.model.gate;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.diagnostic.JavaText;
import dev.palindrome.model.gate.Declaration.DowngradeBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges one history: the chain, the ids, the downgrades, the waivers and the lock file, everything in one run.
 */
public final class CompileGate {

    private static final String MISSING_DOWNGRADE =
            DowngradeCode.MISSING_DOWNGRADE.rule().orElseThrow();

    /** What stands in a downgrade that nobody can propose. */
    private static final String UNKNOWN_DOWNGRADE = "...";

    private final Set<String> decidedHere;

    /**
     * Makes a gate.
     *
     * @param decided the codes that this run can find; a waiver of one of their rules that waives nothing is an error
     */
    public CompileGate(Set<? extends Code> decided) {
        this.decidedHere =
                decided.stream().flatMap(code -> code.rule().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Judges a history, but none of its SQL.
     *
     * @param input everything that is known of it
     * @return the findings and, if it is one line, the revisions in order
     */
    public Judgement judge(GateInput input) {
        return judge(input, SqlGate.BLIND);
    }

    /**
     * Judges a history.
     *
     * @param input everything that is known of it
     * @param sql judges its SQL
     * @return the findings and, if it is one line, the revisions in order
     */
    public Judgement judge(GateInput input, SqlGate sql) {
        ChainCheck chain = new ChainCheck(input);
        Optional<List<Declaration>> ordered = chain.ordered();
        List<Finding> findings = new ArrayList<>(chain.findings());
        SqlGate.Verdict verdict = sql.judge(ordered);
        findings.addAll(revisionFindings(input, verdict, chain));
        input.lockFile().ifPresent(lockFile -> {
            ReleaseCheck releases = new ReleaseCheck(input, lockFile);
            findings.addAll(releases.releasedFindings());
            ordered.filter(list -> !list.isEmpty())
                    .map(list -> list.get(list.size() - 1).id())
                    .filter(head -> RevisionId.parse(head).isPresent())
                    .ifPresent(head -> findings.addAll(releases.headFindings(head)));
        });
        return new Judgement(
                findings,
                ordered.map(list -> list.stream()
                        .map(one -> one.touching(verdict.impacts().getOrDefault(one.className(), one.impact())))
                        .toList()));
    }

    private List<Finding> revisionFindings(GateInput input, SqlGate.Verdict sql, ChainCheck chain) {
        Map<String, List<Finding>> byClass = new LinkedHashMap<>();
        List<Finding> elsewhere = new ArrayList<>();
        Stream.concat(input.findings().stream(), sql.findings().stream())
                .forEach(finding -> finding.site()
                        .accept(new ClassOf())
                        .ifPresentOrElse(
                                name -> byClass.computeIfAbsent(name, key -> new ArrayList<>())
                                        .add(finding),
                                () -> elsewhere.add(finding)));
        List<Finding> findings = new ArrayList<>(elsewhere);
        IdCheck ids = new IdCheck(input, chain);
        for (Declaration declaration : input.declarations()) {
            List<Finding> waivable = new ArrayList<>(byClass.getOrDefault(declaration.className(), List.of()));
            byClass.remove(declaration.className());
            downgradeFinding(declaration, sql).ifPresent(waivable::add);
            ids.finding(declaration).ifPresent(findings::add);
            findings.addAll(new WaiverCheck(input, declaration, decidedOf(declaration, sql))
                    .apply(settle(input, declaration, waivable)));
        }
        byClass.values().forEach(findings::addAll);
        return findings;
    }

    /** The rules that are decided of a revision; whether there is a downgrade at all is known without its body. */
    private Set<String> decidedOf(Declaration declaration, SqlGate.Verdict sql) {
        if (sql.judged().contains(declaration.className())) {
            return decidedHere;
        }
        return declaration.downgrade() == DowngradeBody.UNSEEN || !decidedHere.contains(MISSING_DOWNGRADE)
                ? Set.of()
                : Set.of(MISSING_DOWNGRADE);
    }

    /** Applies the history's own severities, and what is frozen. */
    private static List<Finding> settle(GateInput input, Declaration declaration, List<Finding> findings) {
        Map<String, Severity> severities = input.settings().severities();
        return findings.stream()
                .map(finding -> finding.rule()
                        .filter(rule -> finding.diagnostic().code().canBeWeighed())
                        .flatMap(rule -> Optional.ofNullable(severities.get(rule)))
                        .map(finding::withSeverity)
                        .orElse(finding))
                .filter(finding -> finding.diagnostic().severity() != Severity.OFF)
                .map(finding -> input.isReleased(declaration.id()) ? frozen(finding) : finding)
                .toList();
    }

    /** The body of a released revision cannot be mended; the shape of its class can, and the registry depends on it. */
    private static Finding frozen(Finding finding) {
        return finding.rule().isPresent() ? finding.atMost(Severity.INFO) : finding;
    }

    private static Optional<Finding> downgradeFinding(Declaration declaration, SqlGate.Verdict sql) {
        DowngradeBody body = declaration.downgrade();
        if (body == DowngradeBody.PRESENT || body == DowngradeBody.UNSEEN) {
            return Optional.empty();
        }
        Code code = body == DowngradeBody.ABSENT ? DowngradeCode.MISSING_DOWNGRADE : DowngradeCode.EMPTY_DOWNGRADE;
        String proposal = sql.downgrades().getOrDefault(declaration.className(), UNKNOWN_DOWNGRADE);
        return Optional.of(Finding.of(
                code.with("id", declaration.id())
                        .with("downgrade", JavaText.downgrade(proposal))
                        .diagnostic(),
                new Site.InRevision(declaration.className(), Site.Part.DOWNGRADE)));
    }

    /** The class that a place belongs to. */
    private static final class ClassOf implements Site.Visitor<Optional<String>> {
        @Override
        public Optional<String> revision(Site.InRevision site) {
            return Optional.of(site.className());
        }

        @Override
        public Optional<String> waiver(Site.InWaiver site) {
            return Optional.of(site.className());
        }

        @Override
        public Optional<String> settings(Site.InSettings site) {
            return Optional.empty();
        }

        @Override
        public Optional<String> lockFile(Site.InLockFile site) {
            return Optional.empty();
        }

        @Override
        public Optional<String> sql(Site.InSql site) {
            return Optional.of(site.className());
        }
    }
}
