package dev.palindrome.sql.effect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The functions of {@code pg_catalog} that SQL can call, of every major version from 14 to 18. The list is compared with living
 * servers by a test of the engine.
 */
public final class BuiltInFunctions {

    private static final String LIST = "built-in-functions.txt";

    private BuiltInFunctions() {}

    /**
     * Whether a built-in function can give another value for every row.
     *
     * @param name its name
     * @return true if it is VOLATILE, false if it is STABLE or IMMUTABLE; empty if there is none of that name
     */
    public static Optional<Boolean> isVolatile(String name) {
        return Optional.ofNullable(Held.VOLATILE.get(name));
    }

    /** Read when the first default calls a function. */
    private static final class Held {

        static final Map<String, Boolean> VOLATILE = read();

        private static Map<String, Boolean> read() {
            Map<String, Boolean> functions = new HashMap<>();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Objects.requireNonNull(BuiltInFunctions.class.getResourceAsStream(LIST), LIST),
                    StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    boolean isVolatile = line.startsWith("!");
                    functions.put(isVolatile ? line.substring(1) : line, isVolatile);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(functions);
        }
    }
}
