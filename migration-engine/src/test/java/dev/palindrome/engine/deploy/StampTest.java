package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.Outcome;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@PostgresTest
final class StampTest {

    private static final Sample LETTERS = Sample.empty()
            .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
            .then("b", "CREATE TABLE b (i int)", "DROP TABLE b")
            .then("c", "CREATE TABLE c (i int)", "DROP TABLE c");

    @Test
    void recordsWithoutRunning(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE a (i int)", "CREATE TABLE b (i int)");
        Workbench bench = Workbench.on(database.source(), LETTERS);

        Result result = bench.stamp("b", Optional.empty(), Optional.empty());

        assertThat(result.failure()).isEmpty();
        assertThat(database.query("SELECT version, kind FROM migrations.schema_migrations ORDER BY ordinal"))
                .containsExactly("a|stamped", "b|stamped");
        assertThat(bench.apply().report().revisions()).hasSize(1);
        assertThat(bench.rollback("base").failure()).isEmpty();
        assertThat(database.query("SELECT to_regclass('a') IS NULL")).containsExactly("t");
    }

    @Test
    void refusesACatalogThatDoesNotFitUnlessForced(TestDatabase database) throws SQLException {
        database.execute("CREATE TABLE a (i int)");
        Workbench bench = Workbench.on(database.source(), LETTERS);

        Result refused = bench.stamp("b", Optional.of("table public.b is missing"), Optional.empty());
        assertThat(refused.exitStatus()).isEqualTo(ExitStatus.VERIFICATION_FAILED);
        assertThat(refused.failure().orElseThrow().diagnostic().what()).endsWith("table public.b is missing");
        assertThat(bench.status().state()).isEqualTo(DatabaseState.UNMANAGED);

        Result forced = bench.stamp("b", Optional.of("table public.b is missing"), Optional.of("b comes tonight"));
        assertThat(forced.failure()).isEmpty();
        assertThat(database.query("SELECT detail ->> 'forced' FROM migrations.ledger WHERE event = 'stamped'"))
                .containsOnly("b comes tonight");
    }

    @Test
    void hasNothingToDoWhereItIs(TestDatabase database) {
        Workbench bench = Workbench.on(database.source(), LETTERS);
        assertThat(bench.apply("b").failure()).isEmpty();

        assertThat(bench.stamp("b", Optional.empty(), Optional.empty()).report().outcome())
                .isEqualTo(Outcome.NOTHING_TO_DO);
        assertThat(bench.stamp("a", Optional.empty(), Optional.empty()).exitStatus())
                .isEqualTo(ExitStatus.VERIFICATION_FAILED);
    }
}
