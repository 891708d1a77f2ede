package dev.palindrome.engine.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.palindrome.engine.histories.Figures;
import dev.palindrome.engine.histories.SqlHistory;
import dev.palindrome.model.diagnostic.DowngradeCode;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.lint.HistoryLinter;
import dev.palindrome.sql.lint.RevisionSteps;
import dev.palindrome.sql.lint.UnitStep;
import dev.palindrome.sql.parse.PostgresParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told of downgrades, held against what they do on a server: nothing is told of one that restores the schema. */
final class PublicDowngradesTest {

    /** The order of columns is not promised. */
    private static final Set<String> RESTORED = Set.of("identical", "column_order_only");

    /** Our directories by the names that the truth has. */
    private static final Map<String, String> NAMES =
            Map.of("crates.io", "crates_io", "pkgsite", "pkgsite", "docs.rs", "docs_rs", "chirpstack", "chirpstack_as");

    @Test
    void tellsNothingOfDowngradesThatRestoreTheSchema() throws IOException {
        String shared = System.getProperty("palindrome.shared");
        assumeTrue(
                shared != null, "the truth about public histories is not part of this repository: -Dpalindrome.shared");
        for (SqlHistory history : SqlHistory.publicOnes()) {
            Path file =
                    Path.of(shared, "histories", NAMES.getOrDefault(history.name(), history.name()) + ".truth.jsonl");
            assumeTrue(Files.exists(file), file + " is not there");
            Map<String, String> truth = results(file);

            Set<String> told = told(history);

            Map<String, Long> results = told.stream()
                    .collect(Collectors.groupingBy(id -> truth.getOrDefault(id, "unknown"), Collectors.counting()));
            long left = truth.entrySet().stream()
                    .filter(one -> one.getValue().equals("differs") && !told.contains(one.getKey()))
                    .count();
            Figures.keep(
                    "downgrades of " + history.name(),
                    "%d revisions, %d told: %s; %d differ and are not told"
                            .formatted(history.revisions().size(), told.size(), results, left));
            assertThat(told)
                    .as("false alarms in %s", history)
                    .filteredOn(id -> RESTORED.contains(truth.getOrDefault(id, "")))
                    .isEmpty();
        }
    }

    private static Map<String, String> results(Path file) throws IOException {
        Map<String, String> results = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonObject one = JsonParser.parseString(line).getAsJsonObject();
            if (one.has("id") && one.has("result")) {
                boolean real = one.get("down_kind").getAsString().equals("real");
                results.put(
                        one.get("id").getAsString(), real ? one.get("result").getAsString() : "no downgrade");
            }
        }
        return results;
    }

    /** The revisions whose downgrade is told to leave something. */
    private static Set<String> told(SqlHistory history) {
        HistoryLinter linter = new HistoryLinter(HistorySettings.DEFAULT, new PostgresParser());
        List<RevisionSteps> revisions = history.revisions().stream()
                .map(revision -> new RevisionSteps(
                        Optional.of(steps(revision.upgrade())),
                        revision.downgrade().map(PublicDowngradesTest::steps),
                        revision.downgrade().isEmpty()))
                .toList();
        return linter.inOrder(revisions).findings().stream()
                .filter(finding -> finding.diagnostic().code() == DowngradeCode.INCOMPLETE_DOWNGRADE)
                .map(finding -> history.revisions().get(finding.unit()).name())
                .collect(Collectors.toSet());
    }

    private static List<UnitStep> steps(String sql) {
        return List.of(new UnitStep.Text(sql, false));
    }
}
