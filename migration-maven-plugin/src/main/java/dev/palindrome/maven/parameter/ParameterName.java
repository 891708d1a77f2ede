package dev.palindrome.maven.parameter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a parameter in its three spellings.
 *
 * @param field as the pom's {@code <configuration>} has it: {@code lockTimeout}
 */
record ParameterName(String field) {

    /** What the property of every parameter begins with. */
    static final String PROPERTY_PREFIX = "migrations.";

    /** What the environment variable of every parameter begins with. */
    static final String VARIABLE_PREFIX = "MIGRATIONS_";

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** As the command line has it, {@code migrations.lockTimeout}. */
    String property() {
        return PROPERTY_PREFIX + field;
    }

    /** As the environment has it, {@code MIGRATIONS_LOCK_TIMEOUT}: in capitals, dots and humps as underscores. */
    String variable() {
        return VARIABLE_PREFIX
                + HUMP.matcher(field).replaceAll("_").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
