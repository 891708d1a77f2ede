package dev.palindrome.processor;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.gate.SqlGate;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.processor.body.Body;
import dev.palindrome.processor.body.Body.BodyStep;
import dev.palindrome.processor.body.StepSql;
import dev.palindrome.sql.lint.BackfillText;
import dev.palindrome.sql.lint.HistoryFindings;
import dev.palindrome.sql.lint.HistoryLinter;
import dev.palindrome.sql.lint.LintFinding;
import dev.palindrome.sql.lint.RevisionSteps;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges the SQL of a history as far as the compiler shows it, and places what is found in the sources. */
final class SqlLint {

    private final HistoryLinter linter;

    /**
     * Knows the rules.
     *
     * @param history how it is configured
     * @param parser the grammar
     */
    SqlLint(History history, PostgresParser parser) {
        this.linter = new HistoryLinter(history.settings(), parser);
    }

    /** The codes that it can find. */
    Stream<Code> codes() {
        return linter.codes();
    }

    /**
     * Judges the revisions.
     *
     * @param revisions those that the compiler shows
     * @param order their order, or empty if the chain is broken: then only the grammar is asked
     */
    SqlGate.Verdict judge(List<SeenRevision> revisions, Optional<List<Declaration>> order) {
        if (order.isEmpty()) {
            return new SqlGate.Verdict(placed(linter.inNoOrder(steps(revisions)), revisions), Set.of());
        }
        Map<String, SeenRevision> byClass = new HashMap<>();
        revisions.forEach(revision -> byClass.put(revision.className(), revision));
        List<SeenRevision> ordered = order.get().stream()
                .flatMap(one -> Optional.ofNullable(byClass.get(one.className())).stream())
                .toList();
        Set<String> judged = ordered.stream()
                .takeWhile(revision -> revision.compiled() && revision.isSeen())
                .map(SeenRevision::className)
                .collect(Collectors.toSet());
        HistoryFindings found = linter.inOrder(steps(ordered));
        return new SqlGate.Verdict(
                placed(found.findings(), ordered),
                judged,
                byClass(found.impacts(), ordered),
                byClass(found.downgrades(), ordered));
    }

    private static <V> Map<String, V> byClass(Map<Integer, V> byPlace, List<SeenRevision> revisions) {
        Map<String, V> byClass = new HashMap<>();
        byPlace.forEach((place, value) -> byClass.put(revisions.get(place).className(), value));
        return byClass;
    }

    private static List<RevisionSteps> steps(List<SeenRevision> revisions) {
        return revisions.stream()
                .map(revision -> new RevisionSteps(
                        revision.upgrade().map(SqlLint::steps),
                        revision.downgrade().map(SqlLint::steps),
                        revision.lacksDowngrade()))
                .toList();
    }

    private static List<UnitStep> steps(Body body) {
        return body.steps().stream().map(BodyStep::step).toList();
    }

    private static List<Finding> placed(List<LintFinding> findings, List<SeenRevision> revisions) {
        return findings.stream()
                .flatMap(finding -> placed(finding, revisions.get(finding.unit())).stream())
                .toList();
    }

    private static Optional<Finding> placed(LintFinding finding, SeenRevision revision) {
        boolean upgrade = finding.direction() == Direction.UPGRADE;
        Body body = revision.body(upgrade).orElseThrow();
        BodyStep step = body.steps().get(finding.step());
        return isSaidAlready(finding, body.sql().get(step.sql()))
                ? Optional.empty()
                : Optional.of(Finding.of(finding.diagnostic(), site(revision.className(), upgrade, finding, step)));
    }

    /** Where a token is wrong, the grammar stumbles over it too. */
    private static boolean isSaidAlready(LintFinding finding, StepSql sql) {
        return finding.diagnostic().code() == SqlCode.SYNTAX_ERROR
                && sql.lexed().filter(lexed -> !lexed.errors().isEmpty()).isPresent();
    }

    private static Site site(String className, boolean upgrade, LintFinding finding, BodyStep step) {
        int start = finding.span().start();
        if (step.step() instanceof UnitStep.Batches batches) {
            // its statements are put together from the parts, which are texts of the body each
            BackfillText.Place place = BackfillText.of(batches.backfill()).place(start);
            return new Site.InSql(className, upgrade, step.sql() + place.part(), place.offset(), 1);
        }
        int length = Math.max(1, finding.span().length());
        return new Site.InSql(className, upgrade, step.sql(), start, length);
    }
}
