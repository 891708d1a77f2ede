package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.TreeDecoder;
import dev.palindrome.sql.pgquery.Grammar;
import dev.palindrome.sql.pgquery.InstanceFailure;
import dev.palindrome.sql.pgquery.PgInstance;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The instances of the grammar: as many as there are threads that parse at one time. */
final class Instances {

    private final ConcurrentLinkedQueue<Idle> idle = new ConcurrentLinkedQueue<>();
    private @Nullable Grammar grammar;

    /**
     * Lends an instance.
     *
     * @throws InstanceFailure if it fails at the work; it is not used again then
     */
    <T> T with(Function<Idle, T> work) {
        Idle instance = idle.poll();
        if (instance == null) {
            instance = new Idle(new PgInstance(grammar()), new TreeDecoder());
        }
        T result = run(instance, work);
        if (instance.grammar().isWorthKeeping()) {
            idle.add(instance);
        }
        return result;
    }

    private static <T> T run(Idle instance, Function<Idle, T> work) {
        try {
            return work.apply(instance);
        } catch (StackOverflowError e) {
            // the tree was written, but is too deep to be read on this stack
            throw new InstanceFailure(e);
        }
    }

    /** Loads it once, however many threads ask at the start. */
    private synchronized Grammar grammar() {
        if (grammar == null) {
            grammar = Grammar.load();
        }
        return grammar;
    }

    /**
     * What one thread needs.
     *
     * @param grammar the running grammar
     * @param decoder what makes records of its answers
     */
    record Idle(PgInstance grammar, TreeDecoder decoder) {}
}
