package dev.palindrome.sql.lint;

import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lint.Unit.Framing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A case of a rule, as a file of {@code src/test/resources/rules} writes it: on which statements it speaks, and on which it is
 * silent.
 *
 * @param name what the case is about
 * @param postgres the server's major version
 * @param framing who begins and ends transactions
 * @param asked whether somebody asks for the rule by its name
 * @param direction which way the statements are walked
 * @param before what earlier revisions did, on top of the common schema
 * @param upgrade the upgrade that a downgrade belongs to
 * @param sql the statements
 * @param after what a later revision does
 */
record RuleCase(
        String name,
        int postgres,
        Framing framing,
        boolean asked,
        Direction direction,
        String before,
        String upgrade,
        String sql,
        String after) {

    private static final Pattern HEAD = Pattern.compile("-- case: (?<name>[^\\[]*)(?<options>(\\[[^\\]]*\\]\\s*)*)");
    private static final Pattern OPTION = Pattern.compile("\\[(?<key>[a-z]+)=(?<value>[a-z0-9]+)\\]");
    private static final Pattern PART = Pattern.compile("-- (before|upgrade|statements|after):\\s*");

    static List<RuleCase> in(String file) {
        List<RuleCase> cases = new ArrayList<>();
        String[] parts = file.split("(?m)^(?=-- case: )", -1);
        for (String part : parts) {
            if (part.startsWith("-- case: ")) {
                cases.add(parse(part));
            } else if (!part.isBlank()) {
                throw new IllegalArgumentException("stands before the first case: " + part);
            }
        }
        return cases;
    }

    private static RuleCase parse(String text) {
        int end = text.indexOf('\n');
        Matcher head = HEAD.matcher(text.substring(0, end));
        if (!head.matches()) {
            throw new IllegalArgumentException("no head of a case: " + text.substring(0, end));
        }
        Map<String, String> options = options(head.group("options"));
        Map<String, StringBuilder> parts = parts(text.substring(end + 1));
        return new RuleCase(
                head.group("name").strip(),
                Integer.parseInt(options.getOrDefault("postgres", "14")),
                Framing.valueOf(options.getOrDefault("transaction", "segments").toUpperCase(Locale.ROOT)),
                Boolean.parseBoolean(options.get("asked")),
                Direction.of(options.getOrDefault("direction", "upgrade")),
                part(parts, "before"),
                part(parts, "upgrade"),
                part(parts, "statements"),
                part(parts, "after"));
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new LinkedHashMap<>();
        Matcher option = OPTION.matcher(text);
        while (option.find()) {
            options.put(option.group("key"), option.group("value"));
        }
        return options;
    }

    private static Map<String, StringBuilder> parts(String text) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        String current = "statements";
        for (String line : text.split("\n", -1)) {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                current = part.group(1);
            } else {
                parts.computeIfAbsent(current, key -> new StringBuilder())
                        .append(line)
                        .append('\n');
            }
        }
        return parts;
    }

    private static String part(Map<String, StringBuilder> parts, String name) {
        return parts.getOrDefault(name, new StringBuilder()).toString();
    }

    /** The same case with its SQL written in another way. */
    RuleCase written(Writing way) {
        return new RuleCase(
                name, postgres, framing, asked, direction, way.of(before), way.of(upgrade), way.of(sql), way.of(after));
    }
}
