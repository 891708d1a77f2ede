package dev.palindrome.model.gate;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.diagnostic.RuleNames;
import dev.palindrome.model.gate.Declaration.WaiverText;
import dev.palindrome.model.gate.Site.WaiverPart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the waivers of one revision, and lets the valid ones take findings away. */
final class WaiverCheck {

    /** Words that stand where a name or a reason should. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "", "todo", "tbd", "tba", "fixme", "xxx", "n/a", "na", "none", "no", "nobody", "unknown", "me", "test",
            "risk", "owner", "team", "low", "high", "medium", "some", "asdf", "foo", "bar", "ok");

    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}\\s&&[^/]]+");

    /** Shorter than this, a text is no sentence about a risk. */
    private static final int RISK_LENGTH = 8;

    private final GateInput input;
    private final Declaration declaration;
    private final boolean released;
    private final Set<String> decided;

    WaiverCheck(GateInput input, Declaration declaration, Set<String> decided) {
        this.input = input;
        this.declaration = declaration;
        this.released = input.isReleased(declaration.id());
        this.decided = decided;
    }

    /** The findings with the waived ones marked, and behind them what is wrong with the waivers. */
    List<Finding> apply(List<Finding> findings) {
        List<Finding> result = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Finding finding : findings) {
            Optional<Integer> waiver = waiverOf(finding);
            waiver.ifPresent(used::add);
            result.add(waiver.map(position ->
                            finding.waivedBy(declaration.waivers().get(position).owner()))
                    .orElse(finding));
        }
        for (int i = 0; i < declaration.waivers().size(); i++) {
            problems(i, used.contains(i)).stream().map(this::weigh).forEach(result::add);
        }
        return result;
    }

    /** What is frozen cannot be mended, so only a name that means nothing is still an error there. */
    private Finding weigh(Finding finding) {
        boolean stays = finding.diagnostic().code() == DowngradeCode.UNKNOWN_RULE;
        return released && !stays ? finding.atMost(Severity.INFO) : finding;
    }

    private Optional<Integer> waiverOf(Finding finding) {
        for (int i = 0; i < declaration.waivers().size(); i++) {
            WaiverText waiver = declaration.waivers().get(i);
            // one that has expired is reported as that; what it was written for would only say so again
            if (finding.rule().equals(Optional.of(meant(waiver.rule())))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** A misspelt rule is reported as that; the finding that it was written for would only say so again. */
    private static String meant(String rule) {
        return RuleNames.all().contains(rule) ? rule : RuleNames.nearestTo(rule).orElse(rule);
    }

    private boolean hasExpired(WaiverText waiver) {
        return expiry(waiver).map(day -> day.isBefore(today())).orElse(false);
    }

    private List<Finding> problems(int position, boolean used) {
        WaiverText waiver = declaration.waivers().get(position);
        List<Finding> problems = new ArrayList<>();
        if (!RuleNames.all().contains(waiver.rule())) {
            problems.add(at(
                    position,
                    WaiverPart.RULE,
                    DowngradeCode.UNKNOWN_RULE
                            .with("id", declaration.id())
                            .with("rule", waiver.rule())
                            .with("suggestion", nearestRule(waiver.rule()))));
        } else if (isSecond(position)) {
            problems.add(at(position, WaiverPart.RULE, draft(DowngradeCode.DUPLICATE_WAIVER, waiver)));
        } else if (hasExpired(waiver)) {
            problems.add(at(
                    position,
                    WaiverPart.EXPIRES,
                    draft(DowngradeCode.WAIVER_EXPIRED, waiver)
                            .with("expires", waiver.expires())
                            .with("owner", waiver.owner())
                            .with("later", later())));
        } else if (!used && decided.contains(waiver.rule())) {
            problems.add(at(position, WaiverPart.WHOLE, draft(DowngradeCode.UNUSED_WAIVER, waiver)));
        }
        if (saysNothing(waiver.owner())) {
            problems.add(at(
                    position,
                    WaiverPart.OWNER,
                    draft(DowngradeCode.WAIVER_WITHOUT_OWNER, waiver).with("owner", waiver.owner())));
        }
        if (saysNothing(waiver.risk()) || waiver.risk().strip().length() < RISK_LENGTH) {
            problems.add(at(
                    position,
                    WaiverPart.RISK,
                    draft(DowngradeCode.WAIVER_WITHOUT_RISK, waiver).with("risk", waiver.risk())));
        }
        if (!waiver.expires().isEmpty() && expiry(waiver).isEmpty()) {
            problems.add(at(
                    position,
                    WaiverPart.EXPIRES,
                    draft(DowngradeCode.WAIVER_EXPIRES_MALFORMED, waiver)
                            .with("expires", waiver.expires())
                            .with("later", later())));
        }
        return problems;
    }

    private boolean isSecond(int position) {
        String rule = declaration.waivers().get(position).rule();
        return declaration.waivers().subList(0, position).stream()
                .anyMatch(earlier -> earlier.rule().equals(rule));
    }

    private Diagnostic.Draft draft(DowngradeCode code, WaiverText waiver) {
        return code.with("id", declaration.id()).with("rule", waiver.rule());
    }

    private Finding at(int position, WaiverPart part, Diagnostic.Draft draft) {
        return Finding.of(draft.diagnostic(), new Site.InWaiver(declaration.className(), position, part));
    }

    private static String nearestRule(String wrong) {
        return RuleNames.nearestTo(wrong)
                .map(rule -> "did you mean\nrule = \"" + rule + "\"")
                .orElse("`rule:` in a message, or its page, names the rule that a waiver takes");
    }

    private static boolean saysNothing(String text) {
        String word = PUNCTUATION.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return PLACEHOLDERS.contains(word);
    }

    private static Optional<LocalDate> expiry(WaiverText waiver) {
        try {
            return waiver.expires().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(waiver.expires()));
        } catch (DateTimeException e) {
            // not a day: reported as such by problems()
            return Optional.empty();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(input.now(), ZoneOffset.UTC);
    }

    private String later() {
        return today().plusMonths(6).toString();
    }
}
