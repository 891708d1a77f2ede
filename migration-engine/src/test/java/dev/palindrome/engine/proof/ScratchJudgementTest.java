package dev.palindrome.engine.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.SystemPace;
import dev.palindrome.engine.testing.PostgresServer;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.chain.RevisionId;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PostgresTest
final class ScratchJudgementTest {

    private static final TestHistory HISTORY = new TestHistory()
            .revision("001_base", "CREATE TABLE t (id bigint, name text)", "DROP TABLE t")
            .revision("002_index", "CREATE INDEX i ON t (name)", "DROP INDEX i");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the schema of the revision         | CREATE TABLE t (id bigint, name text)                                              |
            another tool's history beside it   | CREATE TABLE t (id bigint, name text); CREATE TABLE flyway_schema_history (rank int) |
            another application's schema       | CREATE TABLE t (id bigint, name text); CREATE SCHEMA other; CREATE TABLE other.u (id int) |
            another owner and a privilege      | CREATE TABLE t (id bigint, name text); GRANT SELECT ON t TO pg_monitor             |
            a table more                       | CREATE TABLE t (id bigint, name text); CREATE TABLE u (id int)                     | left-behind table public.u
            a later revision                   | CREATE TABLE t (id bigint, name text); CREATE INDEX i ON t (name)                  | left-behind index public.i
            another type                       | CREATE TABLE t (id integer, name text)                                             | changed column public.t.id (type)
            nothing                            | SELECT 1                                                                           | lost table public.t
            """)
    void comparesWithWhatTheHistoryMakes(
            String name, String made, @Nullable String difference, TestDatabase database, PostgresServer server)
            throws SQLException {
        database.execute(made);
        ScratchJudgement judgement = new ScratchJudgement(
                server.scratch(), HISTORY.history(), ProofOptions.DEFAULT, new SystemPace(), ProofListener.SILENT);

        assertThat(judgement
                        .difference(database.source(), new RevisionId("001_base"))
                        .orElse(null))
                .isEqualTo(difference);
    }
}
