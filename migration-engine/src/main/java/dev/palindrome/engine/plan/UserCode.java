package dev.palindrome.engine.plan;

import java.util.Arrays;

/** Finds lines of a user's class: where an exception came from, and where a step was listed. */
public final class UserCode {

    private UserCode() {}

    /**
     * The place in a class, or in a class inside it, where an exception was thrown or passed through.
     *
     * @param thrown the exception
     * @param migration the user's class
     * @return file and line, or the name of the class
     */
    public static String place(Throwable thrown, Class<?> migration) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> isOf(frame.getClassName(), migration))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(migration.getName());
    }

    /**
     * The line of a class, or of a class inside it, that runs now.
     *
     * @param migration the user's class
     * @return the line, or 0 if the class is not running, or was compiled without lines
     */
    static int line(Class<?> migration) {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isOf(frame.getClassName(), migration))
                        .findFirst()
                        .map(frame -> Math.max(0, frame.getLineNumber()))
                        .orElse(0));
    }

    private static boolean isOf(String className, Class<?> migration) {
        return className.equals(migration.getName()) || className.startsWith(migration.getName() + "$");
    }
}
