package dev.palindrome.maven;

import dev.palindrome.engine.connect.Environment;
import dev.palindrome.engine.connect.Redactor;
import dev.palindrome.engine.connect.Secret;
import dev.palindrome.engine.server.Platform;
import dev.palindrome.maven.database.Databases;
import dev.palindrome.maven.database.MavenBinaries;
import dev.palindrome.maven.database.SettingsServers;
import dev.palindrome.maven.parameter.KnownParameters;
import dev.palindrome.maven.parameter.Parameters;
import dev.palindrome.maven.project.Module;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.eclipse.aether.RepositorySystem;

/** Translates Maven's objects into values that the rest of the plugin understands. */
final class Maven {

    private static final String ENVIRONMENT = "env.";

    /** {@code ${migrations.url}}, as the descriptor ties a parameter to its property. */
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(migrations\\.[A-Za-z.]+)}");

    private Maven() {}

    /** The parameters of a run; a user property that no goal has stops it. */
    static Parameters parameters(MavenSession session, MojoExecution execution) {
        Map<String, String> userProperties = texts(session.getUserProperties());
        known(execution).refuseOthers(userProperties.keySet());
        return new Parameters(userProperties, environment(session));
    }

    /** The variables that Maven was started with. */
    static NavigableMap<String, String> environment(MavenSession session) {
        NavigableMap<String, String> variables = new TreeMap<>();
        texts(session.getSystemProperties()).forEach((name, value) -> {
            if (name.startsWith(ENVIRONMENT)) {
                variables.put(name.substring(ENVIRONMENT.length()), value);
            }
        });
        return variables;
    }

    /** Ways to the databases that a goal of this module works on. */
    static Databases databases(
            MavenSession session, MavenProject project, RepositorySystem repositories, SettingsDecrypter decrypter) {
        Properties system = session.getSystemProperties();
        return new Databases(
                new Environment(
                        environment(session),
                        Path.of(system.getProperty("user.home")),
                        system.getProperty("user.name")),
                new SettingsServers(session.getSettings(), decrypter),
                new MavenBinaries(repositories, session.getRepositorySession(), project.getRemoteProjectRepositories()),
                Platform.of(system.getProperty("os.name"), system.getProperty("os.arch"), Path.of("/lib")));
    }

    /** Knows the passwords in the variables that we and libpq read. */
    static Redactor redactor(MavenSession session) {
        Map<String, String> environment = environment(session);
        return Stream.of("MIGRATIONS_PASSWORD", "PGPASSWORD")
                .map(environment::get)
                .filter(Objects::nonNull)
                .map(Secret::of)
                .reduce(Redactor.ofPatterns(), Redactor::and, (first, second) -> first);
    }

    /** The places of a module. */
    static Module module(MavenProject project) {
        return new Module(
                project.getArtifactId(),
                project.getBasedir().toPath(),
                paths(project.getCompileSourceRoots()),
                paths(project.getResources().stream()
                        .map(Resource::getDirectory)
                        .toList()),
                Path.of(project.getBuild().getOutputDirectory()),
                Path.of(project.getBuild().getDirectory()),
                paths(classPath(project)));
    }

    private static List<String> classPath(MavenProject project) {
        try {
            return project.getRuntimeClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("the goal does not ask Maven for the run-time dependencies", e);
        }
    }

    private static List<Path> paths(Collection<String> names) {
        return names.stream().filter(Objects::nonNull).map(Path::of).toList();
    }

    /** The parameters of all goals, from the descriptor that the build of this plugin has written. */
    private static KnownParameters known(MojoExecution execution) {
        return new KnownParameters(execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(mojo -> mojo.getParameters() == null ? Stream.of() : mojo.getParameters().stream())
                .map(parameter -> PROPERTY.matcher(String.valueOf(parameter.getExpression())))
                .filter(java.util.regex.Matcher::matches)
                .map(property -> property.group(1))
                .toList());
    }

    private static Map<String, String> texts(Properties properties) {
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
        return texts;
    }
}
