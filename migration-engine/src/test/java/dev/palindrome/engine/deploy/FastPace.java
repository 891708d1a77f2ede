package dev.palindrome.engine.deploy;

import dev.palindrome.engine.Pace;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Time that goes a hundred times faster while somebody waits, and no chance. */
final class FastPace implements Pace {

    private static final int FASTER = 100;

    private long ahead;

    @Override
    public long nanos() {
        return System.nanoTime() + ahead;
    }

    @Override
    public void pause(Duration duration) {
        ahead += duration.toNanos();
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos() / FASTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public double chance() {
        return 0.5;
    }
}
