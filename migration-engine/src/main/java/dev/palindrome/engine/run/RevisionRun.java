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

    /**
     * Makes ready to run.
     *
     * @param task what to run
     * @param unfinished how far it came before
     * @param surroundings what it runs in
     */
    public RevisionRun(Task task, Optional<Run> unfinished, Surroundings surroundings) {
        this.task = task;
        this.unfinished = unfinished;
        this.surroundings = surroundings;
        this.transactions = new Transactions(task.id(), surroundings);
        this.start = surroundings.pace().nanos();
    }

    /** Runs it to its end, or fails with what is left. */
    public void run() {
        if (unfinished.isEmpty() && task.script().isAtomic()) {
            runAtomically();
        } else {
            new SteppedRun(task, unfinished, surroundings, transactions, start).run();
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
        return transactions.attempts();
    }

    /** How long it has run. */
    public long millis() {
        return surroundings.pace().since(start).toMillis();
    }
}
