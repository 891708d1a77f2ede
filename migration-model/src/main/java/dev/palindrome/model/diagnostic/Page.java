package dev.palindrome.model.diagnostic;

import dev.palindrome.migration.Severity;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The page of a code, in Markdown: what {@code migrations:explain} prints and {@code docs/diagnostics} holds.
 *
 * @param code the code
 */
public record Page(Code code) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

    /**
     * The page's text. Places that a diagnostic fills are shown as {@code ‹name›}.
     *
     * @return the Markdown, with a line feed at the end
     */
    public String markdown() {
        Entry entry = code.entry();
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(code.code())
                .append(": ")
                .append(shown(entry.what()))
                .append("\n\n");
        page.append("| | |\n|---|---|\n");
        page.append("| severity | ").append(severityInWords(entry)).append(" |\n");
        page.append("| decided by | ").append(gateInWords(entry.gate())).append(" |\n");
        page.append("| rule | ").append(ruleInWords(entry)).append(" |\n\n");
        page.append("## Why it matters\n\n").append(shown(entry.why())).append("\n\n");
        page.append("## What to do\n\n```text\n").append(shown(entry.fix())).append("\n```\n");
        entry.example()
                .ifPresent(example -> page.append("\n## Bad\n\n")
                        .append(fenced(example.language(), example.bad()))
                        .append("\n## Good\n\n")
                        .append(fenced(example.language(), example.good())));
        return page.toString();
    }

    private static String shown(String template) {
        return PLACE.matcher(template).replaceAll("‹$1›");
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text + "\n```\n";
    }

    private static String severityInWords(Entry entry) {
        String severity = word(entry.severity());
        return entry.offByDefault() ? severity + ", off unless asked for" : severity;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String gateInWords(Gate gate) {
        return switch (gate) {
            case COMPILE -> "`javac` and `mvn migrations:check`";
            case PROVE -> "`mvn verify`";
            case APPLY -> "the goals that meet the real database";
        };
    }

    private static String ruleInWords(Entry entry) {
        return entry.rule()
                .map(rule -> "`" + rule + "`: waive it with `@Waiver(rule = \"" + rule + "\", owner = …, risk = …)`")
                .orElse("none: it cannot be waived");
    }
}
