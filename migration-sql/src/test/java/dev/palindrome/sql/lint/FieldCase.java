package dev.palindrome.sql.lint;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.sql.lint.Unit.Framing;
import dev.palindrome.sql.rule.LintSettings;
import dev.palindrome.sql.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case from the tests of another linter.
 *
 * @param id its id
 * @param source whose test it is
 * @param rule our rule that says the same
 * @param sql what is linted
 * @param setup what was there before
 * @param flagged whether the other linter reports it
 * @param postgres the version of the server, as near as ours come
 * @param wrapped whether the runner wraps the text in a transaction
 * @param waived whether comments of theirs in the text waive findings
 */
record FieldCase(
        String id,
        String source,
        String rule,
        String sql,
        String setup,
        boolean flagged,
        int postgres,
        boolean wrapped,
        boolean waived) {

    private static final int OLDEST = 14;
    private static final int NEWEST = 18;
    private static final String USUAL = "17";

    static List<FieldCase> of(Path file, Set<String> rules) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> JsonParser.parseString(line).getAsJsonObject())
                    .filter(json ->
                            json.has("our") && rules.contains(json.get("our").getAsString()))
                    .map(FieldCase::of)
                    .toList();
        }
    }

    private static FieldCase of(JsonObject json) {
        String version = text(json, "pg_version").orElse(USUAL).replaceAll("\\..*", "");
        return new FieldCase(
                json.get("id").getAsString(),
                json.get("source").getAsString(),
                json.get("our").getAsString(),
                json.get("sql").getAsString(),
                text(json, "setup").orElse(""),
                json.get("expect").getAsString().equals("flag"),
                Math.max(OLDEST, Math.min(NEWEST, Integer.parseInt(version))),
                isSet(json, "assume_in_transaction"),
                isSet(json, "suppression"));
    }

    private static boolean isSet(JsonObject json, String key) {
        return json.has(key) && json.get(key).getAsBoolean();
    }

    private static Optional<String> text(JsonObject json, String key) {
        return json.has(key) && !json.get(key).isJsonNull()
                ? Optional.of(json.get(key).getAsString())
                : Optional.empty();
    }

    /** The names of the rules that report something. */
    Set<String> reportedBy(GrammarReader reader, List<Rule> rules) {
        Linter linter =
                new Linter(reader, new LintSettings(postgres, List.of("public"), Optional.empty(), false), rules);
        linter.lint(unit(0, Framing.TEXT, setup));
        List<LintFinding> here = linter.lint(unit(1, wrapped ? Framing.WHOLE : Framing.TEXT, sql));
        return Stream.concat(here.stream(), linter.finish().stream().filter(finding -> finding.unit() == 1))
                .flatMap(finding -> finding.diagnostic().code().rule().stream())
                .collect(Collectors.toSet());
    }

    private static Unit unit(int number, Framing framing, String sql) {
        return new Unit(number, Direction.UPGRADE, framing, List.of(new UnitStep.Text(sql, false)));
    }
}
