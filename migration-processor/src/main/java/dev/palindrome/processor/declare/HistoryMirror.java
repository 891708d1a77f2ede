package dev.palindrome.processor.declare;

import dev.palindrome.migration.IdFormat;
import dev.palindrome.migration.MigrationHistory;
import dev.palindrome.migration.Severity;
import dev.palindrome.model.chain.NewId;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.DeclarationCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.RuleNames;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.model.settings.PostgresMajors;
import dev.palindrome.model.settings.TenantPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import javax.lang.model.element.PackageElement;

/** A package with {@code @MigrationHistory}: the settings of its history, each value checked. */
public final class HistoryMirror {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,30}");

    private final PackageElement element;
    private final AnnotationView view;
    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final HistorySettings settings;

    private HistoryMirror(PackageElement element, AnnotationView view) {
        this.element = element;
        this.view = view;
        this.name = name();
        this.settings = new HistorySettings(
                name,
                postgres(),
                view.constant("ids", IdFormat.class).orElse(IdFormat.UTC_MINUTE),
                idPattern(),
                view.texts("schemas"),
                severities(),
                tenants());
        view.unusable().forEach(this::reportUnusable);
    }

    /**
     * Reads a package.
     *
     * @param element the package
     * @return the mirror, or empty if it configures no history
     */
    public static Optional<HistoryMirror> of(PackageElement element) {
        return AnnotationView.of(element, MigrationHistory.class.getName())
                .map(view -> new HistoryMirror(element, view));
    }

    /**
     * The package.
     *
     * @return the element that carries the annotation
     */
    public PackageElement element() {
        return element;
    }

    /**
     * The annotation.
     *
     * @return a view of it
     */
    public AnnotationView view() {
        return view;
    }

    /**
     * The settings, with a default in place of each value that is wrong.
     *
     * @return the settings
     */
    public HistorySettings settings() {
        return settings;
    }

    /**
     * What is wrong with the values.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /**
     * Says that another package configures the same history.
     *
     * @param first the package that did it first
     * @return the finding
     */
    public Finding configuredTwiceAfter(HistoryMirror first) {
        String last = packageName().substring(packageName().lastIndexOf('.') + 1);
        Diagnostic diagnostic = DeclarationCode.HISTORY_CONFIGURED_TWICE
                .with("history", settings.name())
                .with("first", first.packageName())
                .with("other", packageName())
                .with("suggestion", suggestedName(last.equals(settings.name()) ? last + "_2" : last))
                .diagnostic();
        return finding(diagnostic, view.value("name").isPresent() ? "name" : "");
    }

    private String packageName() {
        return element.getQualifiedName().toString();
    }

    private String name() {
        String written = view.text("name").orElse(HistorySettings.DEFAULT.name());
        if (NAME.matcher(written).matches()) {
            return written;
        }
        String suggestion = suggestedName(written);
        report(DeclarationCode.MALFORMED_HISTORY_NAME.with("name", written).with("suggestion", suggestion), "name");
        return suggestion;
    }

    private static String suggestedName(String words) {
        String slug = NewId.slug(words).replaceAll("^[0-9_]+", "");
        return slug.isEmpty() ? "main" : slug.substring(0, Math.min(slug.length(), 31));
    }

    private int postgres() {
        int version = view.number("postgres").orElse(PostgresMajors.OLDEST);
        int nearest = PostgresMajors.nearest(version);
        if (version == nearest) {
            return version;
        }
        report(
                DeclarationCode.UNSUPPORTED_POSTGRES
                        .with("version", version)
                        .with("history", name)
                        .with("suggestion", nearest),
                "postgres");
        return nearest;
    }

    private Optional<Pattern> idPattern() {
        String written = view.text("idPattern").orElse("");
        boolean asked = view.constant("ids", IdFormat.class).equals(Optional.of(IdFormat.PATTERN));
        if (written.isEmpty()) {
            if (asked) {
                report(badPattern("is missing"), "ids");
            }
            return Optional.empty();
        }
        if (!asked) {
            report(badPattern("is there, but `ids` is not `IdFormat.PATTERN`"), "idPattern");
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(written));
        } catch (PatternSyntaxException e) {
            report(badPattern("is no regular expression: " + e.getDescription()), "idPattern");
            return Optional.empty();
        }
    }

    private Diagnostic.Draft badPattern(String problem) {
        Code code = DeclarationCode.BAD_ID_PATTERN;
        return code.with("history", name).with("problem", problem);
    }

    private Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>();
        List<AnnotationView> rules = view.annotations("rules");
        for (int i = 0; i < rules.size(); i++) {
            AnnotationView rule = rules.get(i);
            Optional<String> ruleName = rule.text("name");
            if (ruleName.isPresent() && !RuleNames.all().contains(ruleName.get())) {
                report(unknownRule(ruleName.get()), "rules[" + i + "].name");
            } else if (ruleName.isPresent()) {
                rule.constant("severity", Severity.class)
                        .ifPresent(severity -> severities.put(ruleName.get(), severity));
            }
        }
        return severities;
    }

    private Optional<TenantPolicy> tenants() {
        return view.annotations("tenants").stream()
                .filter(policy -> !policy.texts("schemas").isEmpty())
                .findFirst()
                .map(policy -> new TenantPolicy(
                        Set.copyOf(policy.texts("schemas")),
                        policy.text("table").orElse(""),
                        policy.text("column").orElse(""),
                        policy.text("setting").orElse(""),
                        Set.copyOf(policy.texts("exempt"))));
    }

    private static Diagnostic.Draft unknownRule(String ruleName) {
        String suggestion = RuleNames.nearestTo(ruleName)
                .map(rule -> "did you mean\nname = \"" + rule + "\"")
                .orElse("remove the setting, or take the rule's name from the message or its page");
        return DeclarationCode.UNKNOWN_RULE_SETTING.with("rule", ruleName).with("suggestion", suggestion);
    }

    private void reportUnusable(String attribute) {
        report(
                DeclarationCode.BROKEN_ANNOTATION
                        .with("annotation", view.name())
                        .with("class", packageName())
                        .with("attribute", attribute)
                        .with("fix", "@MigrationHistory(name = \"main\")"),
                attribute);
    }

    private void report(Diagnostic.Draft draft, String attribute) {
        findings.add(finding(draft.diagnostic(), attribute));
    }

    private Finding finding(Diagnostic diagnostic, String attribute) {
        return Finding.of(diagnostic, new Site.InSettings(packageName(), attribute));
    }
}
