package dev.palindrome.sql.lint;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.inverse.Proposal;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.script.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges the SQL of a history: every revision with the schema that those before it have made, each upgrade before its downgrade.
 * What is not seen is unknown, and nothing is claimed of it.
 */
public final class HistoryLinter {

    private final LintSettings settings;
    private final List<Rule> rules;
    private final PostgresParser parser;
    private final boolean roundTrips;

    /**
     * Knows the rules.
     *
     * @param history how the history is configured
     * @param parser the grammar
     */
    public HistoryLinter(HistorySettings history, PostgresParser parser) {
        this.settings = LintSettings.of(history);
        this.rules = AllRules.list().stream()
                .filter(rule -> isOn(rule.code(), history))
                .map(rule -> isNamed(rule.code(), history) ? rule.askedFor() : rule)
                .toList();
        this.parser = parser;
        this.roundTrips = isOn(DowngradeCode.INCOMPLETE_DOWNGRADE, history);
    }

    private static boolean isNamed(Code code, HistorySettings history) {
        return code.rule().filter(history.severities()::containsKey).isPresent();
    }

    /** A rule that is off by default is on where the history gives it a severity. */
    private static boolean isOn(Code code, HistorySettings history) {
        Optional<Severity> asked = code.rule().map(history.severities()::get);
        return asked.map(severity -> severity != Severity.OFF)
                .orElse(!code.entry().offByDefault());
    }

    /**
     * The codes that can be found.
     *
     * @return those of the grammar, and of the rules that are on
     */
    public Stream<Code> codes() {
        return Stream.concat(
                Stream.concat(
                        Stream.of(
                                SqlCode.SYNTAX_ERROR,
                                SqlCode.NEWER_SYNTAX,
                                SqlCode.NEWER_FUNCTION,
                                SqlCode.PLPGSQL_SYNTAX_ERROR),
                        Stream.<Code>of(DowngradeCode.INCOMPLETE_DOWNGRADE).filter(code -> roundTrips)),
                rules.stream().map(Rule::code));
    }

    /**
     * Judges revisions.
     *
     * @param revisions their steps, in chain order
     * @return what the rules and the grammar find, and what is known of each revision; the unit of a finding is the revision's
     *     place in the list
     */
    public HistoryFindings inOrder(List<RevisionSteps> revisions) {
        return walk(revisions, rules);
    }

    /**
     * Judges revisions whose order is not known: only the grammar is asked.
     *
     * @param revisions their steps
     * @return what the grammar finds; the unit of a finding is the revision's place in the list
     */
    public List<LintFinding> inNoOrder(List<RevisionSteps> revisions) {
        return walk(revisions, List.of()).findings();
    }

    private HistoryFindings walk(List<RevisionSteps> revisions, List<Rule> asked) {
        GrammarReader reader = new GrammarReader(parser, settings.postgres());
        try (ReadAhead ahead = new ReadAhead(reader, scripts(revisions))) {
            return new Walk(ahead, asked).findings(revisions);
        }
    }

    private static List<Script> scripts(List<RevisionSteps> revisions) {
        List<Script> scripts = new ArrayList<>();
        for (RevisionSteps revision : revisions) {
            for (Direction direction : Direction.values()) {
                for (UnitStep step : revision.of(direction).orElse(List.of())) {
                    if (step instanceof UnitStep.Text text) {
                        scripts.add(text.script());
                    }
                }
            }
        }
        return scripts;
    }

    /** One way through the history. */
    private final class Walk {

        private final Linter linter;
        private final Linter grammar;
        private final List<LintFinding> findings = new ArrayList<>();
        private final Map<Integer, List<String>> impacts = new HashMap<>();
        private final Map<Integer, String> downgrades = new HashMap<>();
        private final boolean judgesRoundTrips;

        Walk(ScriptReader reader, List<Rule> asked) {
            this.judgesRoundTrips = !asked.isEmpty() && roundTrips;
            this.linter = new Linter(reader, settings, asked);
            this.grammar = new Linter(reader, settings, List.of());
        }

        HistoryFindings findings(List<RevisionSteps> revisions) {
            for (int i = 0; i < revisions.size(); i++) {
                boolean understood = walk(i, revisions.get(i), Direction.UPGRADE, linter);
                boolean known = understood && revisions.get(i).showsUpgrade();
                walk(i, revisions.get(i), Direction.DOWNGRADE, known ? linter : grammar);
                conclude(i, revisions.get(i), known);
            }
            findings.addAll(linter.finish());
            return new HistoryFindings(findings, impacts, downgrades);
        }

        /** Says what takes both directions, as long as the schema between them is there. */
        private void conclude(int number, RevisionSteps revision, boolean known) {
            if (revision.upgrade().isEmpty()) {
                return;
            }
            if (known) {
                impacts.put(number, linter.impact());
            }
            if (revision.lacksDowngrade()) {
                linter.proposal()
                        .filter(Proposal::hasStatements)
                        .ifPresent(proposal -> downgrades.put(number, proposal.sql()));
            } else if (judgesRoundTrips && known) {
                linter.leftover().ifPresent(findings::add);
            }
        }

        /** Walks one direction; false if the grammar refuses some of it, so that it is not known what it makes. */
        private boolean walk(int number, RevisionSteps revision, Direction direction, Linter asked) {
            List<LintFinding> found = revision.of(direction)
                    .map(steps -> asked.lint(new Unit(number, direction, Framing.SEGMENTS, steps)))
                    .orElse(List.of());
            findings.addAll(found);
            return found.stream().noneMatch(finding -> finding.diagnostic().code() == SqlCode.SYNTAX_ERROR);
        }
    }
}
