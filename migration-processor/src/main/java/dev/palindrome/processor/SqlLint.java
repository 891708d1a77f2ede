package dev.palindrome.processor;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.HistorySettings;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.processor.body.Body;
import dev.palindrome.processor.body.Body.BodyStep;
import dev.palindrome.processor.body.StepSql;
import dev.palindrome.processor.declare.HistoryMirror;
import dev.palindrome.sql.lint.AllRules;
import dev.palindrome.sql.lint.GrammarReader;
import dev.palindrome.sql.lint.LintFinding;
import dev.palindrome.sql.lint.Linter;
import dev.palindrome.sql.lint.Unit;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges the SQL of a history: every revision with the schema that those before it have made, each upgrade before its downgrade.
 * What the compiler does not show is unknown, and nothing is claimed of it.
 */
final class SqlLint {

    private final HistorySettings settings;
    private final LintSettings lint;
    private final List<Rule> rules;
    private final PostgresParser parser;

    /**
     * Knows the rules.
     *
     * @param history how it is configured
     * @param parser the grammar
     */
    SqlLint(History history, PostgresParser parser) {
        this.settings = history.settings();
        this.lint = new LintSettings(
                settings.postgres(), settings.schemas(), history.mirror().flatMap(HistoryMirror::tenants), true);
        this.rules = AllRules.list().stream()
                .filter(rule -> isOn(rule.code()))
                .map(rule -> isNamed(rule.code()) ? rule.askedFor() : rule)
                .toList();
        this.parser = parser;
    }

    private boolean isNamed(Code code) {
        return code.rule().filter(settings.severities()::containsKey).isPresent();
    }

    /** A rule that is off by default is on where the history gives it a severity. */
    private boolean isOn(Code code) {
        Optional<Severity> asked = code.rule().map(settings.severities()::get);
        return asked.map(severity -> severity != Severity.OFF)
                .orElse(!code.entry().offByDefault());
    }

    /** The codes that it can find. */
    Stream<Code> codes() {
        return rules.stream().map(Rule::code);
    }

    /**
     * Judges the revisions.
     *
     * @param revisions those that the compiler shows
     * @param order their order, or empty if the chain is broken: then only the grammar is asked
     */
    List<Finding> findings(Collection<SeenRevision> revisions, Optional<List<Declaration>> order) {
        Map<String, SeenRevision> byClass = new HashMap<>();
        revisions.forEach(revision -> byClass.put(revision.className(), revision));
        List<SeenRevision> ordered = order.<List<SeenRevision>>map(list -> list.stream()
                        .flatMap(one -> Optional.ofNullable(byClass.get(one.className())).stream())
                        .toList())
                .orElseGet(() -> List.copyOf(revisions));
        return new Walk(ordered, order.isPresent() ? rules : List.of()).findings();
    }

    /** One way through the history. */
    private final class Walk {

        private final List<SeenRevision> revisions;
        private final Linter linter;
        private final Linter grammar;
        private final List<Finding> findings = new ArrayList<>();

        Walk(List<SeenRevision> revisions, List<Rule> asked) {
            this.revisions = revisions;
            GrammarReader reader = new GrammarReader(parser, lint.postgres());
            this.linter = new Linter(reader, lint, asked);
            this.grammar = new Linter(reader, lint, List.of());
        }

        List<Finding> findings() {
            for (int i = 0; i < revisions.size(); i++) {
                walk(i, Direction.UPGRADE);
                walk(i, Direction.DOWNGRADE);
            }
            linter.finish().forEach(this::add);
            return findings;
        }

        private void walk(int number, Direction direction) {
            Linter asked = isKnown(number, direction) ? linter : grammar;
            revisions
                    .get(number)
                    .body(direction == Direction.UPGRADE)
                    .map(body -> body.steps().stream().map(BodyStep::step).toList())
                    .ifPresent(steps -> asked.lint(new Unit(number, direction, Framing.SEGMENTS, steps))
                            .forEach(this::add));
        }

        /** Whether it is known what a direction meets: a downgrade meets what its upgrade has made, all of it. */
        private boolean isKnown(int number, Direction direction) {
            return direction == Direction.UPGRADE
                    || revisions
                            .get(number)
                            .body(true)
                            .filter(upgrade ->
                                    upgrade.steps().stream().noneMatch(step -> step.step() instanceof UnitStep.Unseen))
                            .isPresent();
        }

        private void add(LintFinding finding) {
            SeenRevision revision = revisions.get(finding.unit());
            boolean upgrade = finding.direction() == Direction.UPGRADE;
            Body body = revision.body(upgrade).orElseThrow();
            BodyStep step = body.steps().get(finding.step());
            if (!isSaidAlready(finding, body.sql().get(step.sql()))) {
                findings.add(Finding.of(finding.diagnostic(), site(revision.className(), upgrade, finding, step)));
            }
        }

        /** Where a token is wrong, the grammar stumbles over it too. */
        private boolean isSaidAlready(LintFinding finding, StepSql sql) {
            return finding.diagnostic().code() == SqlCode.SYNTAX_ERROR
                    && sql.lexed().filter(lexed -> !lexed.errors().isEmpty()).isPresent();
        }

        /** A backfill's statements are put together from its parts; the first of them stands for all. */
        private static Site site(String className, boolean upgrade, LintFinding finding, BodyStep step) {
            boolean text = step.step() instanceof UnitStep.Text;
            int offset = text ? finding.span().start() : 0;
            int length = text ? Math.max(1, finding.span().length()) : 1;
            return new Site.InSql(className, upgrade, step.sql(), offset, length);
        }
    }
}
