package dev.palindrome.engine.deploy;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.engine.session.SqlState;
import dev.palindrome.model.diagnostic.ExecutionCode;
import java.sql.SQLException;

/** Makes a failure of what the server said outside of any revision. */
final class Failures {

    private final Environment environment;

    Failures(Environment environment) {
        this.environment = environment;
    }

    /** Something that belongs to no revision failed: reading, locking, making the store. */
    MigrationException of(SQLException e) {
        SqlState state = SqlState.of(e);
        return state.equals(SqlState.NO_PRIVILEGE) ? noPermission(e) : unreachable(e);
    }

    private MigrationException unreachable(SQLException e) {
        return new MigrationException(
                ExecutionCode.UNREACHABLE
                        .with("database", environment.source().target())
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .diagnostic(),
                ExitStatus.TARGET_REFUSED,
                e);
    }

    private MigrationException noPermission(SQLException e) {
        String schema = environment.store().schema().quoted();
        return new MigrationException(
                ExecutionCode.NO_PERMISSION
                        .with("database", environment.source().target())
                        .with("schema", environment.store().schema())
                        .with("message", SqlState.messageOf(e))
                        .with("sqlstate", SqlState.of(e))
                        .with("grant", "CREATE SCHEMA " + schema + " AUTHORIZATION <the role that migrates>;")
                        .diagnostic(),
                ExitStatus.TARGET_REFUSED,
                e);
    }
}
