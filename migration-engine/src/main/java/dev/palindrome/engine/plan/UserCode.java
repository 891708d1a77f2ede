package dev.palindrome.engine.plan;

import java.util.Arrays;

/** Finds the line of a user's class that an exception came from. */
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
                .filter(frame -> frame.getClassName().startsWith(migration.getName()))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(migration.getName());
    }
}
