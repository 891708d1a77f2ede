package dev.palindrome.engine.run;

import dev.palindrome.engine.store.Run;
import dev.palindrome.model.plan.Segment;
import java.util.List;
import java.util.Optional;

/** Runs one revision, or the rest of one that was stopped half way. */
public final class RevisionRun {

    private final Task task;
    private final Optional<Run> unfinished;
    private final Surroundings surroundings;
    private final Transactions transactions;
    private final long start;
    private final int attempted;
    private Optional<SteppedRun> stepped = Optional.empty();

    /**
     * Makes ready to run.
     *
     * @param task what to run
     * @param unfinished how far it came before
     * @param surroundings what it runs in
     */
    public RevisionRun(Task task, Optional<Run> unfinished, Surroundings surroundings) {
        this(task, unfinished, surroundings, surroundings.pace().nanos(), 0);
    }

    private RevisionRun(Task task, Optional<Run> unfinished, Surroundings surroundings, long start, int attempted) {
        this.task = task;
        this.unfinished = unfinished;
        this.surroundings = surroundings;
        this.transactions = new Transactions(task.id(), surroundings);
        this.start = start;
        this.attempted = attempted;
    }

    /**
     * Goes on with it in another session, after one was lost.
     *
     * @param stands how far it has come, as the server says
     * @param others what it runs in from here on
     * @return the rest of this run
     */
    public RevisionRun resumed(Run stands, Surroundings others) {
        // what the journal calls started was not sent by anybody, as nobody but we can know
        boolean unsent = stepped.filter(SteppedRun::isUnsent).isPresent();
        return new RevisionRun(task, Optional.of(unsent ? stands.pending() : stands), others, start, attempts());
    }

    /** Runs it to its end, or fails with what is left. */
    public void run() {
        if (unfinished.isEmpty() && task.script().isAtomic()) {
            runAtomically();
        } else {
            SteppedRun run = new SteppedRun(task, unfinished, surroundings, transactions, start);
            stepped = Optional.of(run);
            run.run();
        }
    }

    private void runAtomically() {
        List<Segment> segments = task.script().segments();
        Works works = new Works(
                task.id(),
                segments.isEmpty() ? List.of() : ((Segment.Transactional) segments.get(0)).works(),
                task.script().works(),
                surroundings);
        transactions.run(
                works::run,
                xid -> task.ending().ofTransaction(surroundings.journal(), xid, works.doubtful(), millis()),
                works::failed);
    }

    /** How often its transactions were tried. */
    public int attempts() {
        return Math.max(attempted, transactions.attempts());
    }

    /** How long it has run. */
    public long millis() {
        return surroundings.pace().since(start).toMillis();
    }
}
