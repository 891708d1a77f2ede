package dev.palindrome.maven.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.DefaultSettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.sonatype.plexus.components.sec.dispatcher.SecDispatcherException;

/** One start of Maven in a module: runs goals as Maven does, from the descriptor that the build has written. */
public final class TestMaven {

    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    /** The time of every build, so that messages are the same every day. */
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final TestModule module;
    private final Map<String, String> variables = new HashMap<>();
    private final Map<String, String> configuration = new HashMap<>();
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private SettingsDecrypter decrypter = new DefaultSettingsDecrypter(password -> password);
    private RepositorySystem repositories = TestRepository.ofBuild();

    private TestMaven(TestModule module) {
        this.module = module;
    }

    /** Maven in the directory of a module. */
    public static TestMaven in(TestModule module) {
        return new TestMaven(module);
    }

    /** Sets an environment variable. */
    public TestMaven variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** Takes an environment variable away. */
    public TestMaven without(String variable) {
        variables.remove(variable);
        return this;
    }

    /** Sets a parameter in the pom's {@code <configuration>}. */
    public TestMaven configured(String name, String value) {
        configuration.put(name, value);
        return this;
    }

    /** Has a server in settings.xml whose password is encrypted, and cannot be decrypted. */
    public TestMaven undecryptableServer(String id, String problem) {
        Server server = new Server();
        server.setId(id);
        server.setPassword("{c2VjcmV0}");
        request.addServer(server);
        decrypter = new DefaultSettingsDecrypter(password -> {
            throw new SecDispatcherException(problem);
        });
        return this;
    }

    /** Has a server in settings.xml with a user, and a password that needs no decryption. */
    public TestMaven server(String id, String user, String password) {
        Server server = new Server();
        server.setId(id);
        server.setUsername(user);
        server.setPassword(password);
        request.setServers(List.of(server));
        decrypter = new DefaultSettingsDecrypter(text -> text);
        return this;
    }

    /** Has no repository that gives anything. */
    public TestMaven offline() {
        repositories = TestRepository.empty();
        return this;
    }

    /** Types a command line, beginning with {@code mvn}; a phase compiles, and runs what is bound to it. */
    public Told type(String commandLine) {
        CommandLine line = CommandLine.of(commandLine);
        List<String> lines = new ArrayList<>();
        for (String word : line.words()) {
            Told told = word(word, line.properties());
            lines.addAll(told.lines());
            if (told.failure().isPresent()) {
                return new Told(told.failure(), lines);
            }
        }
        return new Told(Optional.empty(), lines);
    }

    private Told word(String word, Map<String, String> properties) {
        if (word.startsWith("migrations:")) {
            return goal(word.substring("migrations:".length()), properties, MojoExecution.Source.CLI);
        }
        return switch (word) {
            case "clean" -> {
                module.delete("target");
                yield new Told(Optional.empty(), List.of());
            }
            case "process-classes" -> compileAndCheck(properties);
            case "verify" -> {
                Told checked = compileAndCheck(properties);
                yield checked.failure().isPresent()
                        ? checked
                        : goal("verify", properties, MojoExecution.Source.LIFECYCLE);
            }
            default -> throw new IllegalArgumentException("neither a phase nor a goal that is known here: " + word);
        };
    }

    private Told compileAndCheck(Map<String, String> properties) {
        List<String> complaints = module.compile();
        return complaints.isEmpty()
                ? goal("check", properties, MojoExecution.Source.LIFECYCLE)
                : new Told(complaints.stream().findFirst(), complaints);
    }

    private Told goal(String name, Map<String, String> properties, MojoExecution.Source source) {
        PluginDescriptor plugin = descriptor();
        MojoDescriptor descriptor = plugin.getMojo(name);
        MojoExecution execution = new MojoExecution(descriptor, "default-" + name, source);
        RecordingLog log = new RecordingLog();
        try {
            Mojo mojo = create(descriptor.getImplementation());
            configure(mojo, descriptor, new PluginParameterExpressionEvaluator(session(properties), execution));
            mojo.setLog(log);
            mojo.execute();
            return new Told(Optional.empty(), log.lines());
        } catch (MojoFailureException | MojoExecutionException e) {
            return new Told(Optional.of(String.valueOf(e.getMessage())), log.lines());
        } catch (ReflectiveOperationException | ExpressionEvaluationException e) {
            throw new IllegalStateException("the goal " + name + " cannot be made as Maven makes it", e);
        }
    }

    private Mojo create(String className) throws ReflectiveOperationException {
        var constructor = Class.forName(className).getConstructors()[0];
        Function<Class<?>, Object> injected = type -> type == SettingsDecrypter.class ? decrypter : repositories;
        return (Mojo) constructor.newInstance(
                Arrays.stream(constructor.getParameterTypes()).map(injected).toArray());
    }

    /** As Maven does it: the pom's value, else what the expression gives, else the default. */
    private void configure(Mojo mojo, MojoDescriptor descriptor, PluginParameterExpressionEvaluator evaluator)
            throws ReflectiveOperationException, ExpressionEvaluationException {
        for (PlexusConfiguration parameter : descriptor.getMojoConfiguration().getChildren()) {
            Field field = field(mojo.getClass(), parameter.getName());
            Object value = configuration.get(parameter.getName());
            if (value == null) {
                value = evaluator.evaluate(parameter.getValue(null), field.getType());
            }
            if (value == null) {
                value = evaluator.evaluate(parameter.getAttribute("default-value"), field.getType());
            }
            if (value != null) {
                field.setAccessible(true);
                field.set(mojo, field.getType() == boolean.class ? Boolean.valueOf(value.toString()) : value);
            }
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(type + " has no field " + name);
    }

    @SuppressWarnings(
            "deprecation") // Maven's own tests make sessions so, and there is no other way without a container
    private MavenSession session(Map<String, String> properties) {
        Properties system = new Properties();
        system.putAll(System.getProperties());
        variables.forEach((name, value) -> system.setProperty("env." + name, value));
        Properties user = new Properties();
        user.putAll(properties);
        request.setSystemProperties(system).setUserProperties(user).setStartTime(Date.from(NOW));
        request.setBaseDirectory(module.directory().toFile());
        MavenSession session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        MavenProject project = project();
        session.setProjects(List.of(project));
        session.setCurrentProject(project);
        return session;
    }

    private MavenProject project() {
        MavenProject project = new MavenProject();
        project.setFile(module.path("pom.xml").toFile());
        project.setGroupId("com.acme");
        project.setArtifactId("ledger");
        Build build = new Build();
        build.setDirectory(module.path("target").toString());
        build.setOutputDirectory(module.classes().toString());
        project.setBuild(build);
        project.addCompileSourceRoot(module.sources().toString());
        Resource resources = new Resource();
        resources.setDirectory(module.resources().toString());
        project.addResource(resources);
        project.setRemoteArtifactRepositories(List.of());
        return project;
    }

    private static PluginDescriptor descriptor() {
        try (Reader xml = Files.newBufferedReader(DESCRIPTOR)) {
            PluginDescriptor descriptor = new PluginDescriptorBuilder().build(xml);
            Plugin plugin = new Plugin();
            plugin.setVersion(descriptor.getVersion());
            descriptor.setPlugin(plugin);
            return descriptor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlexusConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
