package dev.palindrome.maven.parameter;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.maven.parameter.Given.Place;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.PluginCode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values of parameters, each from the first place that has one: command line, environment, pom, default.
 *
 * <p>Maven by itself lets the pom's {@code <configuration>} beat {@code -D}; so the user properties of the session are
 * asked first, and what Maven put into the goal's field comes last.
 */
public final class Parameters {

    private final Map<String, String> userProperties;
    private final Map<String, String> environment;

    /**
     * Knows where to look.
     *
     * @param userProperties what {@code -D} on the command line has set
     * @param environment the environment variables
     */
    public Parameters(Map<String, String> userProperties, Map<String, String> environment) {
        this.userProperties = Map.copyOf(userProperties);
        this.environment = Map.copyOf(environment);
    }

    /**
     * A value as written.
     *
     * @param field the parameter's field
     * @param fromPom what Maven has put into the field
     */
    public Optional<String> text(String field, @Nullable String fromPom) {
        return given(field, fromPom).map(Given::text);
    }

    /** Whether a value comes from the environment, the one place that is fit for a secret. */
    public boolean isFromEnvironment(String field) {
        return given(field, null)
                .filter(given -> given.place() == Place.ENVIRONMENT)
                .isPresent();
    }

    /** Where a value comes from, in the spelling of that place; empty if there is none. */
    public Optional<String> origin(String field, @Nullable String fromPom) {
        return given(field, fromPom).map(Given::origin);
    }

    /** Any variable of the environment that begins like ours, in the spelling of messages. */
    public Optional<String> anyVariable() {
        return environment.keySet().stream()
                .filter(name -> name.startsWith(ParameterName.VARIABLE_PREFIX))
                .sorted()
                .findFirst()
                .map(name -> "the variable `" + name + "`");
    }

    /** Ids of revisions, separated by commas. */
    public Set<RevisionId> revisions(String field, @Nullable String fromPom) {
        return given(field, fromPom).stream()
                .flatMap(given -> Arrays.stream(given.text().split(",", -1))
                        .map(id -> RevisionId.parse(id.strip())
                                .orElseThrow(() ->
                                        unreadable(given, "a list of revision ids", "202601051030_create_tenants"))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A parameter that is on or off; {@code -Dmigrations.live} alone means on. */
    public boolean flag(String field, @Nullable String fromPom) {
        return given(field, fromPom).map(Parameters::flag).orElse(false);
    }

    /** A time span. */
    public Optional<Duration> duration(String field, @Nullable String fromPom) {
        return given(field, fromPom)
                .map(given -> TimeSpan.parse(given.text())
                        .orElseThrow(() -> unreadable(given, "a number with ms, s, m or h", "800ms")));
    }

    /** A whole number. */
    public Optional<Integer> number(String field, @Nullable String fromPom) {
        return given(field, fromPom).map(given -> number(given, given.text()));
    }

    /** One of a few words. */
    public <E extends Enum<E>> Optional<E> choice(String field, @Nullable String fromPom, Class<E> words) {
        return given(field, fromPom).map(given -> choice(given, words));
    }

    /** A file, relative to a directory. */
    public Optional<Path> file(String field, @Nullable String fromPom, Path directory) {
        return text(field, fromPom).map(directory::resolve);
    }

    private Optional<Given> given(String field, @Nullable String fromPom) {
        ParameterName name = new ParameterName(field);
        return at(name, userProperties.get(name.property()), Place.COMMAND_LINE)
                .or(() -> at(name, environment.get(name.variable()), Place.ENVIRONMENT))
                .or(() -> at(name, fromPom, Place.PROJECT));
    }

    /** An empty value is none: that is how a script leaves a parameter out, {@code -Dmigrations.role=$ROLE}. */
    private static Optional<Given> at(ParameterName name, @Nullable String text, Place place) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> new Given(name, value, place));
    }

    private static boolean flag(Given given) {
        return switch (given.text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unreadable(given, "true or false", "true");
        };
    }

    private static int number(Given given, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw unreadable(given, "a whole number", "17");
        }
    }

    private static <E extends Enum<E>> E choice(Given given, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word(word).equals(given.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unreadable(
                        given,
                        "one of "
                                + Arrays.stream(words.getEnumConstants())
                                        .map(Parameters::word)
                                        .collect(Collectors.joining(", ")),
                        word(words.getEnumConstants()[0])));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static MigrationException unreadable(Given given, String form, String example) {
        return new MigrationException(
                PluginCode.UNREADABLE_VALUE
                        .with("origin", given.origin())
                        .with("value", given.text())
                        .with("form", form)
                        .with("name", given.name().property())
                        .with("example", example)
                        .diagnostic(),
                ExitStatus.USAGE);
    }
}
