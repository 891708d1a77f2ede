package dev.palindrome.sql.lint;

/** A thread of ours, which never outlives what it was started for: so no class loader of a compiler is held. */
final class Background {

    private final Thread thread;

    Background(String name, Runnable work) {
        this.thread = new Thread(work, "palindrome-" + name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Asks the work to end. */
    void interrupt() {
        thread.interrupt();
    }

    /** Waits for the end, also when it is told to hurry. */
    void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
