package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.report.HistoryReport;
import dev.palindrome.model.report.LedgerEvent;
import dev.palindrome.model.report.ReportJson;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What ran when, by whom. */
@PostgresTest
final class ShowHistoryTest {

    private static final Sample SHOP = Sample.empty()
            .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
            .then("b", "CREATE TABLE b (i int)", "DROP TABLE b");

    @Test
    void tellsEverythingThatWasDoneInOrder(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), SHOP);
        assertThat(bench.apply().failure()).isEmpty();
        assertThat(bench.rollback("-1").failure()).isEmpty();
        assertThat(bench.stamp("head", Optional.of("a table is missing"), Optional.of("made elsewhere"))
                        .failure())
                .isEmpty();

        List<LedgerEvent> events = history(bench).events();

        assertThat(events.stream()
                        .map(event -> event.event()
                                + event.revision().map(" "::concat).orElse("")))
                .containsExactly(
                        "deploy_started",
                        "applied a",
                        "applied b",
                        "deploy_finished",
                        "deploy_started",
                        "rolled_back b",
                        "deploy_finished",
                        "deploy_started",
                        "stamped b",
                        "deploy_finished");
        assertThat(events.stream().map(LedgerEvent::seq))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
        assertThat(events).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.actor())
                    .isEqualTo(database.query("SELECT session_user").get(0));
            assertThat(event.deployment()).isEqualTo("deployment-1");
            assertThat(event.request()).contains("request-1");
        });
        assertThat(events.get(5).detail()).contains("a test");
        assertThat(events.get(8).detail()).contains("made elsewhere");
    }

    @Test
    void isEmptyWhereNothingEverRan(TestDatabase database) throws SQLException {
        Workbench bench = Workbench.on(database.source(), SHOP);

        HistoryReport report = history(bench);

        assertThat(report.events()).isEmpty();
        assertThat(ReportJson.of(report).replaceAll("\\s+", " "))
                .isEqualTo("{ \"history\": \"main\", \"database\": \""
                        + database.source().target() + "\", \"events\": [] }");
        assertThat(database.query("SELECT count(*) FROM pg_namespace WHERE nspname = 'migrations'"))
                .containsExactly("0");
    }

    @Test
    void isToldOfADatabaseOnAnotherBranchToo(TestDatabase database) {
        Workbench theirs = Workbench.on(database.source(), SHOP.then("c", "SELECT 1", "SELECT 1"));
        assertThat(theirs.apply().failure()).isEmpty();

        assertThat(history(theirs.with(SHOP)).events()).hasSize(5);
    }

    private static HistoryReport history(Workbench bench) {
        return new ShowHistory(bench.environment()).run();
    }
}
