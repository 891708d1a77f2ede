package dev.palindrome.sql.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code docs/lint-cases.md} says of the cases in which we say something else: under each heading the cases of a reason. */
final class ExplainedCases {

    private static final Path PAGE = Path.of("..", "docs", "lint-cases.md");

    private static final Pattern HEADING = Pattern.compile("## (?<reason>.+) \\((?<count>\\d+)\\)");
    private static final Pattern ROW = Pattern.compile("\\| (?<cases>[a-z_-]+-\\d{4}(?:, [a-z_-]+-\\d{4})*) \\|.*");

    /**
     * A reason.
     *
     * @param counted how many cases its heading says
     * @param cases those that stand below it
     */
    record Reason(int counted, List<String> cases) {}

    private ExplainedCases() {}

    static Map<String, Reason> byReason() throws IOException {
        Map<String, Reason> reasons = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                current = new ArrayList<>();
                reasons.put(heading.group("reason"), new Reason(Integer.parseInt(heading.group("count")), current));
            } else if (row.matches()) {
                current.addAll(List.of(row.group("cases").split(", ")));
            }
        }
        return reasons;
    }
}
