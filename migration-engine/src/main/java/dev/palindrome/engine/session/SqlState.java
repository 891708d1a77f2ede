package dev.palindrome.engine.session;

import java.sql.SQLException;
import java.util.Set;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What an SQLSTATE means for us (manual, appendix A). Decisions are made by it alone, never by the text of a message.
 *
 * @param value five characters; empty if the driver gave none
 */
public record SqlState(String value) {

    /** Insufficient privilege. */
    public static final SqlState NO_PRIVILEGE = new SqlState("42501");
    /** Raised by the store's guard: the transaction is not the one that the engine began. */
    public static final SqlState TRANSACTION_ENDED = new SqlState("PAL01");
    /** Raised by the store's guard: the session does not hold the migration lock any more. */
    public static final SqlState LOCK_DROPPED = new SqlState("PAL02");
    /** In a failed transaction: every statement is refused until its end. */
    public static final SqlState ABORTED = new SqlState("25P02");

    private static final Set<String> LOCK_TROUBLE = Set.of("55P03", "40P01", "40001");
    private static final Set<String> SHUTDOWN = Set.of("57P01", "57P02", "57P03", "57P05");

    /** The state of an exception. */
    public static SqlState of(SQLException e) {
        String state = e.getSQLState();
        return new SqlState(state == null ? "" : state);
    }

    /**
     * The server's message without its DETAIL, which can hold values of rows.
     */
    public static String messageOf(SQLException e) {
        ServerErrorMessage server = e instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        String message = server == null ? e.getMessage() : server.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Whether the whole transaction can be tried again: a lock timeout, a deadlock or a serialization failure. */
    public boolean isLockTrouble() {
        return LOCK_TROUBLE.contains(value);
    }

    /** Whether the session is gone: connection exceptions, administrator's shutdown, crash, idle-session timeout. */
    public boolean isConnectionLoss() {
        return value.startsWith("08") || SHUTDOWN.contains(value) || value.equals("25P03");
    }

    @Override
    public String toString() {
        return value;
    }
}
