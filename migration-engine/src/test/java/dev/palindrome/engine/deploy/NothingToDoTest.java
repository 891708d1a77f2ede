package dev.palindrome.engine.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.testing.PostgresTest;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.model.report.Outcome;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@PostgresTest
final class NothingToDoTest {

    private static final String WRITES = "SELECT epoch, head_seq, xmin FROM migrations.meta";

    private static Sample tables(int count) {
        Sample sample = Sample.empty();
        for (int i = 0; i < count; i++) {
            sample = sample.then("t" + i, "CREATE TABLE t" + i + " (i int)", "DROP TABLE t" + i);
        }
        return sample;
    }

    @Test
    void takesFewMessagesHoweverLongTheHistoryAndWritesNothing(TestDatabase database) throws SQLException {
        int few = messages(database, tables(2));
        int many = messages(database, tables(40));

        assertThat(many).isEqualTo(few).isLessThan(10);
    }

    private static int messages(TestDatabase database, Sample sample) throws SQLException {
        Workbench bench = Workbench.on(database.source(), sample);
        assertThat(bench.apply().failure()).isEmpty();
        List<String> before = database.query(WRITES);
        CutOff counted = CutOff.never(database.source());

        Result result = bench.with(counted).apply();

        assertThat(result.report().outcome()).isEqualTo(Outcome.NOTHING_TO_DO);
        assertThat(database.query(WRITES)).isEqualTo(before);
        return counted.messages();
    }

    @Test
    void aRevisionOfOneStatementTakesThreeMessages(TestDatabase database) {
        CutOff two = CutOff.never(database.source());
        assertThat(Workbench.on(two, tables(2)).apply().failure()).isEmpty();
        CutOff more = CutOff.never(database.source());
        assertThat(Workbench.on(more, tables(12)).apply().failure()).isEmpty();
        CutOff most = CutOff.never(database.source());
        assertThat(Workbench.on(most, tables(32)).apply().failure()).isEmpty();

        assertThat(most.messages() - more.messages()).isEqualTo(10 * 3);
    }
}
