package dev.palindrome.sql.lint;

import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.parse.PostgresParser;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/**
 * Loads the grammar and the rules in a thread of its own, for whoever knows that they will be needed and has other work first:
 * the first text that is judged takes as long as hundreds of later ones.
 *
 * <p>The thread ends when this is closed, which whoever has begun it must do.
 */
public final class Warmup implements AutoCloseable {

    /** A little of everything, so that what most histories need is loaded. */
    private static final String SAMPLE = """
            CREATE TABLE warm.sample (id bigint PRIMARY KEY, name text DEFAULT 'a' NOT NULL, CHECK (name <> ''));
            CREATE INDEX sample_name_idx ON warm.sample (name);
            ALTER TABLE warm.sample ADD COLUMN note text;
            UPDATE warm.sample SET note = upper(name) WHERE note IS NULL;
            """;

    private final Background thread;

    private Warmup(Background thread) {
        this.thread = thread;
    }

    /**
     * Begins.
     *
     * @param parser the grammar that is to be used later
     * @return what is to be closed
     */
    public static Warmup begin(PostgresParser parser) {
        // what fails here fails again where it is needed, and is told there: the task keeps it to itself
        FutureTask<HistoryFindings> task = new FutureTask<>(() -> judgeSample(parser));
        Warmup warmup = new Warmup(new Background("warmup", task));
        warmup.thread.start();
        return warmup;
    }

    private static HistoryFindings judgeSample(PostgresParser parser) {
        List<UnitStep> steps = List.of(new UnitStep.Text(SAMPLE, false));
        return new HistoryLinter(HistorySettings.DEFAULT, parser)
                .inOrder(List.of(new RevisionSteps(Optional.of(steps), Optional.empty(), true)));
    }

    @Override
    public void close() {
        thread.join();
    }
}
