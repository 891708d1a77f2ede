package dev.palindrome.maven.parameter;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.NearestName;
import dev.palindrome.model.diagnostic.PluginCode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The parameters of all goals, by the names of their properties: what begins like one of them must be one. */
public final class KnownParameters {

    private static final Set<String> SECRETS = Set.of("password", "passwd", "pwd", "pass");

    private final NavigableSet<String> properties;

    /**
     * Knows the parameters.
     *
     * @param properties the names, {@code migrations.url}
     */
    public KnownParameters(Collection<String> properties) {
        this.properties = new TreeSet<>(properties);
    }

    /**
     * Refuses a property that begins like ours and is none.
     *
     * @param userProperties the names that the command line has set
     */
    public void refuseOthers(Collection<String> userProperties) {
        new TreeSet<>(userProperties)
                .stream()
                        .filter(name -> name.startsWith(ParameterName.PROPERTY_PREFIX))
                        .filter(name -> !properties.contains(name))
                        .findFirst()
                        .ifPresent(name -> {
                            throw new MigrationException(unknown(name), ExitStatus.USAGE);
                        });
    }

    private Diagnostic unknown(String name) {
        String field = name.substring(ParameterName.PROPERTY_PREFIX.length());
        if (SECRETS.contains(field.toLowerCase(Locale.ROOT))) {
            return PluginCode.PASSWORD_PARAMETER.with("name", name).diagnostic();
        }
        Optional<String> instead = AnnouncedParameters.instead(field);
        if (instead.isPresent()) {
            return PluginCode.NOT_BUILT_YET
                    .with("name", name)
                    .with("instead", instead.get())
                    .diagnostic();
        }
        // the prefix is not compared: it is always right, and would make everything look near
        String suggestion = NearestName.to(field, fields())
                .map(nearest -> "did you mean\n-D" + ParameterName.PROPERTY_PREFIX + nearest + "=...")
                .orElse("leave it out; `mvn migrations:help -Ddetail` lists the parameters of every goal");
        return PluginCode.UNKNOWN_PARAMETER
                .with("name", name)
                .with("suggestion", suggestion)
                .diagnostic();
    }

    private List<String> fields() {
        return properties.stream()
                .map(name -> name.substring(ParameterName.PROPERTY_PREFIX.length()))
                .toList();
    }
}
