package dev.palindrome.engine.connect;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What this process was started with, as far as connections depend on it.
 *
 * @param variables the environment variables
 * @param home the user's home directory, where {@code .pgpass} lies
 * @param user the operating system's name of the user
 */
public record Environment(Map<String, String> variables, Path home, String user) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** A variable that is set to something. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** Leaves the variables out: some of them are secrets. */
    @Override
    public String toString() {
        return "Environment[user=" + user + "]";
    }
}
