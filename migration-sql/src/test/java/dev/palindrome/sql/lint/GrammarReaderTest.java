package dev.palindrome.sql.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.rule.HiddenStatement;
import dev.palindrome.sql.script.Script;
import org.junit.jupiter.api.Test;

/** Statements are read by the grammar, each by itself where one of them is refused. */
final class GrammarReaderTest {

    private static final PostgresParser PARSER = new PostgresParser();

    @Test
    void readsStatementsWithTheirPlacesAndTransactions() {
        String sql = "-- one\nSELECT 1; CREATE INDEX CONCURRENTLY i ON t (a);";

        SqlText text = new GrammarReader(PARSER, 18).read(Script.of(sql));

        assertThat(text.refusals()).isEmpty();
        assertThat(text.statements())
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("SELECT 1", "CREATE INDEX CONCURRENTLY i ON t (a)");
        assertThat(text.statements())
                .extracting(ReadStatement::nonTransactional)
                .containsExactly(false, true);
    }

    @Test
    void readsWhatStandsBesideARefusedStatement() {
        String sql = "SELECT 1; SELECT 2; SELEKT 3; SELECT 4";

        SqlText text = new GrammarReader(PARSER, 18).read(Script.of(sql));

        assertThat(text.statements())
                .extracting(statement -> statement.span().of(sql))
                .containsExactly("SELECT 1", "SELECT 2", "SELECT 4");
        assertThat(text.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.diagnostic().what()).isEqualTo("this is no SQL: syntax error at or near \"SELEKT\"");
            assertThat(refusal.span().start()).isEqualTo(sql.indexOf("SELEKT"));
        });
    }

    @Test
    void readsManyRefusedStatementsEachInItsPlace() {
        String one = "SELECT ä; SELEKT 3; DO $$ BEGIN PERFOM 1; END $$;\n";
        int times = 300;
        String sql = one.repeat(times);

        SqlText text = new GrammarReader(PARSER, 14).read(Script.of(sql));

        assertThat(text.statements())
                .hasSize(2 * times)
                .allSatisfy(statement -> assertThat(statement.span().of(sql)).matches("(?s)SELECT ä|DO .*\\$\\$"));
        assertThat(text.refusals())
                .hasSize(2 * times)
                .allSatisfy(refusal ->
                        assertThat(sql.substring(refusal.span().start())).matches("(?s)(SELEKT|PERFOM) .*"));
    }

    @Test
    void tellsSyntaxThatTheServerDoesNotKnow() {
        String sql = "SELECT 1; MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DELETE";

        assertThat(new GrammarReader(PARSER, 15).read(Script.of(sql)).refusals())
                .isEmpty();
        assertThat(new GrammarReader(PARSER, 14).read(Script.of(sql)).refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL110"));
    }

    @Test
    void saysWhatIsTooMuchForIt() {
        String deep = "SELECT 1" + "+1".repeat(300_000);

        SqlText text = new GrammarReader(PARSER, 18).read(Script.of("SELECT 1; " + deep));

        assertThat(text.statements()).hasSize(1);
        assertThat(text.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.diagnostic().what())
                    .isEqualTo(
                            "no rule has judged this statement: it nests deeper, or is longer, than the parser has memory for");
            assertThat(refusal.span()).isEqualTo(refusal.statement());
        });
    }

    @Test
    void seesIntoBodies() {
        SqlText text = new GrammarReader(PARSER, 18)
                .read(Script.of("DO $$ BEGIN ALTER TABLE a ADD COLUMN b text; END $$; DO $$ BEGIN PERFOM 1; END $$;"));

        assertThat(text.statements().get(0).hidden())
                .extracting(HiddenStatement::command)
                .containsExactly("ALTER TABLE");
        assertThat(text.refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL111"));
    }

    @Test
    void seesConstantsThatABodyExecutes() {
        SqlText text = new GrammarReader(PARSER, 18)
                .read(Script.of("DO E'BEGIN\\n  EXECUTE ''DROP\\tTABLE a''; EXECUTE ''ALTER '' || x;\\nEND'"));

        assertThat(text.refusals()).isEmpty();
        assertThat(text.statements().get(0).hidden())
                .extracting(HiddenStatement::command)
                .containsExactly("DROP TABLE", "ALTER");
    }
}
