package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.IdFormat;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.script.Script;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only the schema tells to be newer than the oldest server: functions, unless the history has made one, and MERGE. */
final class NewerNamesTest {

    private static final PostgresParser PARSER = new PostgresParser();

    private static final String OWN =
            "CREATE FUNCTION uuidv7() RETURNS uuid LANGUAGE sql AS 'SELECT gen_random_uuid()'";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (id uuid PRIMARY KEY DEFAULT uuidv7())",
                "CREATE VIEW v AS SELECT any_value(id) FROM t",
                "CREATE INDEX CONCURRENTLY i ON t (pg_catalog.casefold(name))",
            })
    void isToldAtItsStatement(String sql) {
        assertThat(found("SELECT 1; " + sql))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.statement().of("SELECT 1; " + sql)).isEqualTo(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE t (id uuid PRIMARY KEY DEFAULT gen_random_uuid())",
                "CREATE TABLE t (id uuid PRIMARY KEY DEFAULT ids.uuidv7())",
                OWN + "; CREATE TABLE t (id uuid PRIMARY KEY DEFAULT uuidv7())",
            })
    void isNotToldOfWhatIsThere(String sql) {
        assertThat(found(sql)).isEmpty();
    }

    @Test
    void isNotToldBehindTheRevisionThatMadeOne() {
        assertThat(found(OWN, "CREATE TABLE t (id uuid PRIMARY KEY DEFAULT uuidv7())"))
                .isEmpty();
        assertThat(found(OWN, "CREATE TABLE t (id uuid PRIMARY KEY DEFAULT pg_catalog.uuidv7())"))
                .hasSize(1);
    }

    @Test
    void mergeIsNewerSyntaxWhereItsTargetIsAView() {
        String objects = "CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t";
        String merge = "MERGE INTO %s AS x USING t AS y ON x.a = y.a WHEN MATCHED THEN DELETE";

        assertThat(features(15, objects, merge.formatted("v"))).containsExactly("MERGE into a view");
        assertThat(features(15, objects, merge.formatted("t"))).isEmpty();
        assertThat(features(17, objects, merge.formatted("v"))).isEmpty();
    }

    private static List<String> features(int postgres, String... upgrades) {
        HistorySettings settings = new HistorySettings(
                "main", postgres, IdFormat.UTC_MINUTE, Optional.empty(), List.of("public"), Map.of(), Optional.empty());
        return inOrder(settings, upgrades)
                .filter(finding -> finding.diagnostic().code() == SqlCode.NEWER_SYNTAX)
                .map(finding -> finding.diagnostic().what().replaceFirst(".*: ", ""))
                .toList();
    }

    private static List<LintFinding> found(String... upgrades) {
        return inOrder(HistorySettings.DEFAULT, upgrades)
                .filter(finding -> finding.diagnostic().code() == SqlCode.NEWER_FUNCTION)
                .toList();
    }

    private static Stream<LintFinding> inOrder(HistorySettings settings, String... upgrades) {
        List<RevisionSteps> revisions = Stream.of(upgrades)
                .map(sql -> new RevisionSteps(
                        Optional.of(List.of(new UnitStep.Text(Script.of(sql), false))), Optional.empty(), false))
                .toList();
        return new HistoryLinter(settings, PARSER).inOrder(revisions).findings().stream();
    }
}
