package dev.palindrome.maven.check;

import dev.palindrome.maven.project.GateReport;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.gate.SqlGate;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.lint.HistoryLinter;
import dev.palindrome.sql.lint.LintFinding;
import dev.palindrome.sql.lint.RevisionSteps;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the SQL that only running the bodies shows. What the compiler saw was judged by it; of that the schema is learned that
 * the rest meets.
 */
final class EmittedSql {

    private final GateReport compiler;
    private final HistoryLinter linter;

    /**
     * Knows what is judged.
     *
     * @param settings how the history is configured
     * @param compiler what the compiler has judged
     */
    EmittedSql(HistorySettings settings, GateReport compiler) {
        this.compiler = compiler;
        this.linter = new HistoryLinter(settings, new PostgresParser());
    }

    /** The codes that can be found. */
    Stream<Code> codes() {
        return linter.codes();
    }

    /**
     * Judges revisions.
     *
     * @param runs the revisions, in chain order
     */
    SqlGate.Verdict judge(List<RevisionRun> runs) {
        if (runs.stream().noneMatch(this::isAsked)) {
            return new SqlGate.Verdict(List.of(), Set.of());
        }
        List<RevisionSteps> steps = runs.stream().map(RevisionRun::steps).toList();
        List<Finding> findings = linter.inOrder(steps).findings().stream()
                .filter(finding -> isAsked(runs.get(finding.unit())))
                .map(finding -> placed(finding, runs.get(finding.unit())))
                .toList();
        Set<String> judged = runs.stream()
                .takeWhile(RevisionRun::isSound)
                .filter(this::isAsked)
                .map(run -> run.declaration().className())
                .collect(Collectors.toSet());
        return new SqlGate.Verdict(findings, judged);
    }

    private boolean isAsked(RevisionRun run) {
        return compiler.leavesOpen(run.declaration().className());
    }

    private static Finding placed(LintFinding finding, RevisionRun run) {
        return Finding.of(
                finding.diagnostic(),
                new Site.InSql(
                        run.declaration().className(),
                        finding.direction() == Direction.UPGRADE,
                        finding.step(),
                        finding.span().start(),
                        Math.max(1, finding.span().length())));
    }
}
