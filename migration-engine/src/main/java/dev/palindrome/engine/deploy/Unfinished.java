package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.store.Run;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.UnfinishedRun;

/** Says how to go on with a revision that is half way, to somebody who asked for something else. */
record Unfinished(Environment environment, Run run) {

    MigrationException refusal() {
        UnfinishedRun shown = run.report();
        return new MigrationException(
                HistoryCode.UNFINISHED_RUN
                        .with("direction", shown.direction().word())
                        .with("id", shown.id())
                        .with("database", environment.source().target())
                        .with("segment", shown.segment())
                        .with("of", shown.of())
                        .with("command", command())
                        .diagnostic(),
                ExitStatus.INCOMPLETE);
    }

    private String command() {
        return run.direction() == Direction.UPGRADE
                ? "mvn migrations:apply -Dmigrations.target=" + run.id()
                : "mvn migrations:rollback";
    }
}
