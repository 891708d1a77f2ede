package dev.palindrome.model.diagnostic;

import static dev.palindrome.model.diagnostic.Gate.APPLY;

/** What happens on the server: connections, locks, statements, and what is left when they fail. */
public enum ExecutionCode implements Code {
    /** No connection. */
    UNREACHABLE(Entry.error(
            "PAL301",
            APPLY,
            "`{database}` cannot be reached: {message} [{sqlstate}]",
            "nothing was run",
            "check host, port, user and that the server accepts connections")),

    /** A standby, or a database that is read only. */
    NOT_WRITABLE(Entry.error(
            "PAL302",
            APPLY,
            "`{database}` is {reason}",
            "nothing can be written here, and locks that are taken here protect nothing",
            "use the url of the primary")),

    /** A server that is not supported any more. */
    SERVER_TOO_OLD(Entry.error(
            "PAL303",
            APPLY,
            "`{database}` runs PostgreSQL {version}, but 14 is the oldest that is supported",
            "what the engine relies on (for example xid8 and client_connection_check_interval) is not there",
            "upgrade the server")),

    /** A connection pooler between us and the server. */
    POOLER(Entry.error(
            "PAL304",
            APPLY,
            "`{database}` is reached through a connection pooler that does not keep a session for each client",
            "the lock would be one session's and the work another's, and what we set would stay for whoever gets the session next",
            """
                    use the port of the server itself, or a pool of PgBouncer with
                    pool_mode = session""")),

    /** A right that is missing. */
    NO_PERMISSION(Entry.error(
            "PAL305",
            APPLY,
            "the role has not the right to read or make the store in the schema `{schema}` of `{database}`: {message} [{sqlstate}]",
            "nothing was run",
            """
                    as the owner of the database:
                    {grant}""")),

    /** Another deployer. */
    LOCK_HELD(Entry.error(
            "PAL306",
            APPLY,
            "the migration lock of `{database}` was not free within {waited}: {holder}",
            "two deployments at once would run revisions twice",
            """
                    wait for it, or end it if nobody is behind it:
                    SELECT pg_terminate_backend({pid});""")),

    /** Another deployment took over. */
    FENCED(Entry.error(
            "PAL307",
            APPLY,
            "another deployment has taken over `{database}`",
            "this one was paused or cut off, and must not write any more",
            "mvn migrations:status")),

    /** A statement that the server refuses. */
    STATEMENT_FAILED(Entry.error(
            "PAL308",
            APPLY,
            "`{id}` failed at `{statement}` (line {line} of step {step}): {message} [{sqlstate}]",
            "the whole segment was rolled back",
            "mend the statement and run the same command again")),

    /** A body that ended the transaction. */
    TRANSACTION_ENDED(Entry.error(
            "PAL309",
            APPLY,
            "the body of `{id}` ended the transaction that it runs in",
            "the revision and its record commit together; it was not recorded, but what it committed by "
                    + "itself is there",
            "take out what commits (a procedure, a DO block, Java), or use steps.autocommit(sql, doneWhen)")),

    /** A body that let go of the lock. */
    LOCK_DROPPED(Entry.error(
            "PAL310",
            APPLY,
            "the body of `{id}` released the migration lock",
            "another deployment could have begun meanwhile; the revision was rolled back",
            "take out pg_advisory_unlock_all() or DISCARD ALL")),

    /** A lock of the application that does not come free. */
    LOCKS_BUSY(Entry.error(
            "PAL311",
            APPLY,
            "`{id}` did not get a lock within {budget}, {attempts} attempts: {blockers}",
            "a longer wait for one lock would make the application wait behind it",
            """
                    try again when the blocker is gone, or give it longer:
                    -Dmigrations.lockBudget=30m""")),

    /** A connection that broke inside a transaction. */
    CONNECTION_LOST(Entry.error(
            "PAL312",
            APPLY,
            "the connection broke in `{id}`, whose transaction was not committed: {message} [{sqlstate}]",
            "the server rolls it back; nothing of it is left",
            "run the same command again")),

    /** A commit whose answer never came. */
    OUTCOME_UNKNOWN(Entry.error(
            "PAL313",
            APPLY,
            "the connection broke while `{id}` was committed, and the server cannot be asked: {message} "
                    + "[{sqlstate}]",
            "the revision and its record are either both there or both not",
            """
                    when the server is back:
                    mvn migrations:status""")),

    /** A commit whose answer never came, found to be done. */
    COMMITTED_THEN_LOST(Entry.error(
            "PAL314",
            APPLY,
            "the connection broke, but `{id}` was committed, as the server says",
            "nothing after it was run",
            "run the same command again")),

    /** A statement outside a transaction that failed. */
    STEP_FAILED(Entry.error(
            "PAL315",
            APPLY,
            "`{id}` failed at `{statement}` (segment {segment} of {of}): {message} [{sqlstate}]",
            "what ran before it is kept, and the revision is half way",
            "remove the cause and run the same command again; it goes on at segment {segment}")),

    /** A statement of which nobody can say whether it took effect. */
    STEP_UNDECIDED(Entry.error(
            "PAL316",
            APPLY,
            "whether `{statement}` of `{id}` took effect cannot be told",
            "run twice or not at all, both can do harm; only you can look",
            """
                    if its effect is there:
                    mvn migrations:repair -Dmigrations.step=done -Dmigrations.reason="what you saw"
                    if it is not:
                    mvn migrations:repair -Dmigrations.step=redo -Dmigrations.reason="what you saw\"""")),

    /** An effect that was there before its statement. */
    EFFECT_EXISTS(Entry.error(
            "PAL317",
            APPLY,
            "`{object}` is there already, before `{id}` has made it",
            "somebody made it by hand, and nobody knows whether it is the same",
            """
                    drop it, or stamp the revision:
                    {drop}""")),

    /** A backfill that runs only when told to. */
    NEEDS_LIVE(Entry.error(
            "PAL318",
            APPLY,
            "`{id}` has a backfill of `{table}` that runs only with -Dmigrations.live; about {rows} rows",
            "it changes many rows of a database in use, so somebody has to say that now is the time",
            "mvn migrations:apply -Dmigrations.live")),

    /** A backfill that saw less rows than it must. */
    BACKFILL_TOO_FEW(Entry.error(
            "PAL319",
            APPLY,
            "the backfill of `{table}` in `{id}` changed {rows} rows, but at least {expected} are expected",
            "row-level security or a wrong condition may have hidden the rows",
            "find out why, then run the same command again")),

    /** A backfill whose check is not true. */
    BACKFILL_CHECK_FAILED(Entry.error(
            "PAL320",
            APPLY,
            "after the backfill of `{table}` in `{id}` its check is not true",
            "rows are left that it should have changed, perhaps written since it began",
            "make sure that new rows are right (a default, a trigger), mend the rest, and run the same "
                    + "command again")),

    /** A table without a key to walk along. */
    BACKFILL_KEY(Entry.error(
            "PAL321",
            APPLY,
            "the backfill of `{table}` in `{id}` has no key: {problem}",
            "without a unique key that is never null rows would be left out or updated twice",
            """
                    name the columns of a unique index without nulls:
                    .key("id")""")),

    /** Work in Java that throws. */
    JAVA_STEP_FAILED(Entry.error(
            "PAL322",
            APPLY,
            "java step {number} of `{id}` threw {exception}",
            "the whole segment was rolled back",
            "mend {place}")),

    /** Work in Java that reaches for the transaction. */
    CONNECTION_GUARDED(Entry.error(
            "PAL323",
            APPLY,
            "a java step must not call {method} on the connection",
            "the deployment's own transaction, which also writes the record, runs on it",
            "take the call out; the engine commits")),

    /** A connection that broke while a statement ran outside a transaction. */
    STEP_CUT_OFF(Entry.error(
            "PAL324",
            APPLY,
            "the connection broke while `{statement}` of `{id}` ran (segment {segment} of {of}): {message} "
                    + "[{sqlstate}]",
            "whether it took effect is found out by the next run",
            "run the same command again")),

    /** A transaction of a revision with several that was cut off. */
    SEGMENT_LOST(Entry.error(
            "PAL327",
            APPLY,
            "the connection broke in `{id}` (segment {segment} of {of}), in a transaction that was not committed: {message} "
                    + "[{sqlstate}]",
            "the server rolls that transaction back; what ran before it is kept, and the revision is half way",
            "run the same command again; it goes on at segment {segment}")),

    /** A commit within a revision whose answer never came, found to be done. */
    SEGMENT_COMMITTED_THEN_LOST(Entry.error(
            "PAL328",
            APPLY,
            "the connection broke in `{id}` (segment {segment} of {of}), but its last transaction was committed, as the server "
                    + "says: {message} [{sqlstate}]",
            "nothing after that was run, and the revision is half way",
            "run the same command again; it goes on there")),

    /** A server that nobody has tried yet. */
    SERVER_UNTESTED(Entry.warning(
            "PAL325",
            APPLY,
            "`{database}` runs PostgreSQL {version}, but 18 is the newest that this was proven on",
            "a statement may lock or rewrite in another way there than it did in the proof",
            "look for a newer version of the plugin; the deployment goes on")),

    /** An index of the right name, but another one. */
    INDEX_DIFFERS(Entry.error(
            "PAL326",
            APPLY,
            "`{index}` is there, but it is not the index that `{statement}` of `{id}` makes",
            "somebody made another one of that name; what relies on this one would find that",
            """
                    drop it, or give yours another name, and run the same command again:
                    DROP INDEX CONCURRENTLY {index};"""));

    private final Entry entry;

    ExecutionCode(Entry entry) {
        this.entry = entry;
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
