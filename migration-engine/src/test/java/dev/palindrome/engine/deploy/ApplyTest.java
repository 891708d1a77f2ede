package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.Outcome;
import dev.palindrome.model.report.RevisionReport;
import org.junit.jupiter.api.Test;

@PostgresTest
final class ApplyTest {

    private static final Sample SHOP = Sample.empty()
            .then("r1", "CREATE TABLE item (id int PRIMARY KEY, name text)", "DROP TABLE item")
            .then(
                    "r2",
                    "ALTER TABLE item ADD COLUMN price int; INSERT INTO item VALUES (1, 'a', 2)",
                    "ALTER TABLE item DROP COLUMN price")
            .then("r3", "CREATE VIEW cheap AS SELECT * FROM item WHERE price < 10", "DROP VIEW cheap");

    @Test
    void bringsAnEmptyDatabaseToTheHead(TestDatabase database) {
        Workbench bench = Workbench.on(database.source(), SHOP);

        Result result = bench.apply();

        assertThat(result.failure()).isEmpty();
        assertThat(result.report().outcome()).isEqualTo(Outcome.DONE);
        assertThat(result.report().revisions()).allMatch(RevisionReport::ok).hasSize(3);
        assertThat(bench.status().state()).isEqualTo(DatabaseState.AT_HEAD);
        assertThat(bench.status().current()).contains(new RevisionId("r3"));
    }

    @Test
    void leavesNothingOfARevisionThatFails(TestDatabase database) {
        Sample broken = SHOP.then("r4", "CREATE TABLE half (id int); SELECT 1/0", "DROP TABLE half");

        Result result = Workbench.on(database.source(), broken).apply();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.report().to()).contains(new RevisionId("r3"));
        assertThat(result.failure().orElseThrow().diagnostic().what()).contains("`SELECT 1/0`", "[22012]");
    }
}
