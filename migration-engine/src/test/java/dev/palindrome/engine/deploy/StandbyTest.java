package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.server.StreamingPair;
import dev.palindrome.model.report.DatabaseState;
import dev.palindrome.model.report.Outcome;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deployments to a real standby: it can be looked at, is never written to, and is a database like any other once promoted. */
final class StandbyTest {

    private static final Sample TWO = Sample.empty()
            .then("a", "CREATE TABLE a (i int)", "DROP TABLE a")
            .then("b", "CREATE TABLE b (i int)", "DROP TABLE b");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void isReadAndNotWrittenUntilItIsPromoted(int major) throws IOException, SQLException, InterruptedException {
        try (StreamingPair pair = StreamingPair.start(major)) {
            Workbench primary = Workbench.on(pair.primary(), TWO);
            Workbench standby = Workbench.on(pair.standby(), TWO);

            assertRefused(standby.apply());
            assertThat(primary.apply("a").failure()).isEmpty();
            pair.catchUp();
            assertRefused(standby.apply());
            assertRefused(standby.rollback("base"));
            assertThat(standby.status().state()).isEqualTo(DatabaseState.BEHIND);

            pair.failOver();
            assertThat(standby.apply().report().outcome()).isEqualTo(Outcome.DONE);
            assertThat(standby.status().state()).isEqualTo(DatabaseState.AT_HEAD);
        }
    }

    private static void assertRefused(Result result) {
        MigrationException refusal = result.failure().orElseThrow();

        assertThat(result.exitStatus()).isEqualTo(ExitStatus.TARGET_REFUSED);
        assertThat(refusal.diagnostic().code().code()).isEqualTo("PAL302");
        assertThat(refusal.diagnostic().what()).contains("is a standby");
        assertThat(result.report().revisions()).isEmpty();
    }
}
