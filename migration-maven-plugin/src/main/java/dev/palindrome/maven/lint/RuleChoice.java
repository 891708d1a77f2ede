package dev.palindrome.maven.lint;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.diagnostic.RuleNames;
import dev.palindrome.sql.lint.AllRules;
import dev.palindrome.sql.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that a user asks for: {@code default}, {@code all}, or names with commas between them. */
public final class RuleChoice {

    private RuleChoice() {}

    /**
     * Chooses.
     *
     * @param wanted what the user wrote
     * @throws MigrationException if it names a rule that there is not
     */
    public static List<Rule> of(String wanted) {
        return switch (wanted) {
            case "all" -> AllRules.list().stream().map(Rule::askedFor).toList();
            case "default" ->
                AllRules.list().stream()
                        .filter(rule -> !rule.code().entry().offByDefault())
                        .toList();
            default ->
                named(Arrays.stream(wanted.split(",", -1)).map(String::strip).collect(Collectors.toSet()));
        };
    }

    private static List<Rule> named(Set<String> names) {
        names.stream()
                .filter(name -> !RuleNames.all().contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw new MigrationException(
                            PluginCode.UNKNOWN_LINT_RULE
                                    .with("rule", name)
                                    .with(
                                            "suggestion",
                                            RuleNames.nearestTo(name)
                                                    .map(nearest -> "did you mean\n-Dmigrations.rules=" + nearest)
                                                    .orElse("docs/rules.md lists the rules"))
                                    .diagnostic(),
                            ExitStatus.USAGE);
                });
        return AllRules.list().stream()
                .filter(rule -> rule.code().rule().filter(names::contains).isPresent())
                .map(Rule::askedFor)
                .toList();
    }
}
