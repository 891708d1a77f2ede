package dev.palindrome.engine.run;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.plan.UserCode;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.migration.SqlWork;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.ExecutionCode;
import dev.palindrome.model.plan.Statement;
import dev.palindrome.model.plan.Work;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Does the work of one transactional segment, one message for each statement, and knows where it stands. */
final class Works {

    private final RevisionId id;
    private final List<Work> works;
    private final List<SqlWork> javaWorks;
    private final Surroundings surroundings;
    private Optional<Work> current = Optional.empty();

    Works(RevisionId id, List<Work> works, List<SqlWork> javaWorks, Surroundings surroundings) {
        this.id = id;
        this.works = works;
        this.javaWorks = javaWorks;
        this.surroundings = surroundings;
    }

    void run() throws SQLException {
        for (Work work : works) {
            current = Optional.of(work);
            if (work instanceof Work.Sql sql) {
                surroundings
                        .session()
                        .execute(
                                sql.statement().sql(),
                                notice -> surroundings.listener().notice(id, notice));
            } else if (work instanceof Work.Java java) {
                runJava(java);
            }
        }
        current = Optional.empty();
    }

    private void runJava(Work.Java java) throws SQLException {
        SqlWork work = javaWorks.get(java.number() - 1);
        try {
            work.run(GuardedConnection.around(surroundings.session().beginJavaWork()));
        } catch (RuntimeException e) {
            throw javaFailed(java, work, e);
        }
    }

    /** Whether any of it could have ended the transaction or let go of the lock unseen. */
    boolean doubtful() {
        return works.stream()
                .anyMatch(work ->
                        !(work instanceof Work.Sql sql) || sql.statement().opaque());
    }

    /** The failure of the work at which it stands; after the last one it is COMMIT, where deferred constraints are checked. */
    MigrationException failed(SQLException e) {
        if (current.orElse(null) instanceof Work.Java java) {
            return javaFailed(java, javaWorks.get(java.number() - 1), e);
        }
        Statement statement = current.map(Work.Sql.class::cast)
                .map(Work.Sql::statement)
                .orElse(new Statement("COMMIT", works.size() + 1, 1, false));
        return new MigrationException(
                ExecutionCode.STATEMENT_FAILED
                        .with("id", id)
                        .with("statement", statement.summary())
                        .with("line", statement.line())
                        .with("step", statement.step())
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                ExitStatus.FAILED,
                e);
    }

    private MigrationException javaFailed(Work.Java java, SqlWork work, Exception e) {
        String shown =
                e instanceof SQLException sql ? SqlState.messageOf(sql) + " [" + SqlState.of(sql) + "]" : e.toString();
        return new MigrationException(
                ExecutionCode.JAVA_STEP_FAILED
                        .with("id", id)
                        .with("number", java.number())
                        .with("exception", shown)
                        .with("place", UserCode.place(e, userClass(work)))
                        .diagnostic(),
                ExitStatus.FAILED,
                e);
    }

    /** A lambda's class is named after the class that it stands in. */
    private static Class<?> userClass(SqlWork work) {
        return work.getClass().getNestHost();
    }
}
