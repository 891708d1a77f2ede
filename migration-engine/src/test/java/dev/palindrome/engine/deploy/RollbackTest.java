package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.report.Outcome;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PostgresTest
final class RollbackTest {

    private static final Sample LETTERS = Sample.empty()
            .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
            .then("b", "CREATE TABLE b (i int)", "DROP TABLE b")
            .then("c", "CREATE TABLE c (i int)", "DROP TABLE c");

    private static final String TABLES =
            "SELECT string_agg(relname, '' ORDER BY relname) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";

    @ParameterizedTest
    @CsvSource({"-1, b, ab", "-2, a, a", "base, , ", "a, a, a", "b, b, ab"})
    void goesDownToATarget(String target, String reached, String tables, TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), LETTERS);
        assertThat(bench.apply().failure()).isEmpty();

        Result result = bench.rollback(target);

        assertThat(result.failure()).isEmpty();
        assertThat(result.report().to()).isEqualTo(Optional.ofNullable(reached).map(RevisionId::new));
        assertThat(database.query(TABLES)).containsExactly(String.valueOf(tables));
        assertThat(bench.apply().failure()).isEmpty();
        assertThat(database.query(TABLES)).containsExactly("abc");
    }

    @Test
    void usesTheDowngradeThatWasKeptAndNotTheBuilds(TestDatabase database) throws SQLException {
        assertThat(Workbench.on(database.source(), LETTERS).apply().failure()).isEmpty();
        Workbench other = Workbench.on(database.source(), LETTERS.first(1));

        assertThat(other.rollback("a").failure()).isEmpty();
        assertThat(database.query(TABLES)).containsExactly("a");
    }

    @Test
    void doesNotCrossARevisionWithoutADowngradeUnlessToldWhich(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), LETTERS.thenOneWay("d", "CREATE TABLE d (i int)"));
        assertThat(bench.apply().failure()).isEmpty();

        Result refused = bench.rollback("b");
        assertThat(refused.exitStatus()).isEqualTo(ExitStatus.VERIFICATION_FAILED);
        assertThat(refused.failure().orElseThrow().diagnostic().fix()).contains("-Dmigrations.acceptDataLoss=d");
        assertThat(database.query(TABLES)).containsExactly("abcd");

        assertThat(bench.rollback("b", "d").failure()).isEmpty();
        assertThat(database.query(TABLES)).containsExactly("abd");
    }

    @Test
    void leavesTheRevisionAppliedWhenItsDowngradeFails(TestDatabase database) throws SQLException {
        Sample sample = LETTERS.then("d", "CREATE TABLE d (i int)", "DROP TABLE d; SELECT 1 / 0");
        Workbench bench = Workbench.on(database.source(), sample);
        assertThat(bench.apply().failure()).isEmpty();

        Result result = bench.rollback("a");

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.report().to()).contains(new RevisionId("d"));
        assertThat(database.query(TABLES)).containsExactly("abcd");
    }

    @Test
    void hasNothingToDoAtTheTarget(TestDatabase database) {
        Workbench bench = Workbench.on(database.source(), LETTERS);
        assertThat(bench.apply("b").failure()).isEmpty();

        assertThat(bench.rollback("b").report().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
        assertThat(bench.rollback("c")
                        .failure()
                        .orElseThrow()
                        .diagnostic()
                        .code()
                        .code())
                .isEqualTo("PAL214");
        assertThat(bench.apply("a").failure().orElseThrow().diagnostic().code().code())
                .isEqualTo("PAL213");
    }

    @Test
    void needsAStore(TestDatabase database) {
        Result result = Workbench.on(database.source(), LETTERS).rollback("-1");

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(result.failure().orElseThrow().diagnostic().code().code()).isEqualTo("PAL228");
    }
}
