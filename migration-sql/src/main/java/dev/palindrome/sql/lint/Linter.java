package dev.palindrome.sql.lint;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.impact.Impact;
import dev.palindrome.sql.inverse.Proposal;
import dev.palindrome.sql.lint.UnitStep.Batches;
import dev.palindrome.sql.lint.UnitStep.Text;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.script.Script;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Lints units in the order of the history: each upgrade changes the schema that the next one meets; a downgrade is tried on
 * the schema behind its upgrade and forgotten. Not safe for several threads.
 */
public final class Linter {

    private final ScriptReader reader;
    private final LintSettings settings;
    private final RuleIndex rules;
    private final List<UnitWalk> upgrades = new ArrayList<>();
    private final Schema schema;
    private Optional<UnitWalk> ahead = Optional.empty();
    private Optional<UnitWalk> back = Optional.empty();

    /**
     * Makes a linter that knows nothing of the schema yet.
     *
     * @param reader reads statements
     * @param settings what the history says
     * @param rules the rules that are on
     */
    public Linter(ScriptReader reader, LintSettings settings, Collection<? extends Rule> rules) {
        this(reader, settings, new RuleIndex(rules), Schema.unknown(settings.searchPath(), settings.postgres()));
    }

    private Linter(ScriptReader reader, LintSettings settings, RuleIndex rules, Schema schema) {
        this.reader = reader;
        this.settings = settings;
        this.rules = rules;
        this.schema = schema;
    }

    /**
     * Lints a unit. Units come in the order of the history, a downgrade right behind its upgrade.
     *
     * @param unit the unit
     * @return what the rules find, in the order of the text
     */
    public List<LintFinding> lint(Unit unit) {
        boolean upgrade = unit.direction() == Direction.UPGRADE;
        if (upgrade) {
            settle();
        }
        Schema met = ahead.map(UnitWalk::schema).orElse(schema).fork();
        met.newSession();
        UnitWalk walk = new UnitWalk(unit, met, settings, rules);
        walk(walk, unit);
        walk.end();
        if (upgrade) {
            upgrades.add(walk);
            ahead = Optional.of(walk);
        } else {
            back = Optional.of(walk);
        }
        return walk.takeFindings();
    }

    /** Goes on behind the last upgrade, which is kept apart until then for its downgrade to be compared with. */
    private void settle() {
        ahead.ifPresent(walk -> walk.schema().settle());
        ahead = Optional.empty();
        back = Optional.empty();
    }

    /**
     * What the last upgrade touches.
     *
     * @return the names, as {@link Impact} gives them
     */
    List<String> impact() {
        return ahead.map(walk -> Impact.of(walk.operations())).orElse(List.of());
    }

    /**
     * What could be the downgrade of the last upgrade.
     *
     * @return the proposal
     */
    Optional<Proposal> proposal() {
        return ahead.map(walk -> new RoundTrip(schema, walk).proposal());
    }

    /**
     * What the last downgrade leaves of the last upgrade.
     *
     * @return a finding at the downgrade, or empty if it is not certain that anything is left
     */
    public Optional<LintFinding> leftover() {
        return ahead.flatMap(up -> back.flatMap(down -> new RoundTrip(schema, up).finding(down)));
    }

    /**
     * Lets the rules speak that wait for what comes later.
     *
     * @return what they find in the upgrades
     */
    public List<LintFinding> finish() {
        settle();
        List<LintFinding> findings = new ArrayList<>();
        for (UnitWalk walk : upgrades) {
            walk.endOfHistory(schema);
            findings.addAll(walk.takeFindings());
        }
        return findings;
    }

    /**
     * Learns what a unit makes, without judging it.
     *
     * @param unit the unit
     */
    public void learn(Unit unit) {
        settle();
        walk(new UnitWalk(unit, schema, settings, new RuleIndex(List.of())), unit);
    }

    /**
     * A linter that begins with what this one knows. This one must not be used as long as the other is.
     *
     * @return the other linter
     */
    public Linter fork() {
        settle();
        return new Linter(reader, settings, rules, schema.fork());
    }

    private void walk(UnitWalk walk, Unit unit) {
        for (int step = 0; step < unit.steps().size(); step++) {
            walk(walk, step, unit.steps().get(step));
        }
    }

    private void walk(UnitWalk walk, int number, UnitStep step) {
        if (step instanceof Text text) {
            walk(walk, number, text.script(), text.autocommit(), false);
        } else if (step instanceof Batches batches) {
            walk.cut();
            walk(walk, number, Script.of(BackfillText.of(batches.backfill()).sql()), true, true);
        }
    }

    private void walk(UnitWalk walk, int number, Script script, boolean alone, boolean batches) {
        SqlText text = reader.read(script);
        for (ReadStatement statement : text.statements()) {
            walk.statement(
                    new StatementInUnit(
                            number, script.text(), statement.span(), statement.tree(), batches, statement.hidden()),
                    alone || statement.nonTransactional());
        }
        text.refusals().forEach(refusal -> walk.refused(number, refusal));
    }
}
