package dev.palindrome.engine;

import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.report.ErrorReport;
import java.sql.SQLException;
import java.util.Optional;

/** The engine's one way to fail: what to tell the user, and how the process is to end. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;
    private final ExitStatus exitStatus;

    /**
     * Fails without a cause.
     *
     * @param diagnostic what to tell the user
     * @param exitStatus how the process is to end
     */
    public MigrationException(Diagnostic diagnostic, ExitStatus exitStatus) {
        super(diagnostic.text());
        this.diagnostic = diagnostic;
        this.exitStatus = exitStatus;
    }

    /**
     * Fails because of something else.
     *
     * @param diagnostic what to tell the user
     * @param exitStatus how the process is to end
     * @param cause what happened
     */
    public MigrationException(Diagnostic diagnostic, ExitStatus exitStatus, Throwable cause) {
        super(diagnostic.text(), cause);
        this.diagnostic = diagnostic;
        this.exitStatus = exitStatus;
    }

    /**
     * What to tell the user.
     *
     * @return the diagnostic
     */
    public Diagnostic diagnostic() {
        return diagnostic;
    }

    /**
     * How the process is to end.
     *
     * @return the exit status
     */
    public ExitStatus exitStatus() {
        return exitStatus;
    }

    /**
     * The same failure, where more than it knows of decides how the process is to end.
     *
     * @param other how the process is to end
     * @return a failure with the same diagnostic and, as its cause's cause, the same reason
     */
    public MigrationException endingWith(ExitStatus other) {
        return new MigrationException(diagnostic, other, this);
    }

    /**
     * The failure as reports show it.
     *
     * @return the code, PostgreSQL's code if the server said it, and the first line
     */
    public ErrorReport report() {
        return ErrorReport.of(diagnostic, sqlstate());
    }

    private Optional<String> sqlstate() {
        Throwable cause = getCause();
        if (cause instanceof MigrationException same) {
            return same.sqlstate();
        }
        return cause instanceof SQLException server ? Optional.ofNullable(server.getSQLState()) : Optional.empty();
    }
}
