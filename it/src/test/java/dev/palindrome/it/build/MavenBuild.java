package dev.palindrome.it.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A throw-away copy of a project of {@code src/it}, in which Maven runs with a local repository of the stories' own. */
public final class MavenBuild {

    private static final Path PROJECTS = Path.of("src/it");
    private static final Path COPIES = Path.of("target/stories");
    private static final Path LOCAL_REPOSITORY = Path.of("target/local-repo").toAbsolutePath();

    private final Path directory;
    private final Map<String, String> variables = new HashMap<>();
    private Path settings = Path.of("src/it/settings.xml").toAbsolutePath();

    private MavenBuild(Path directory) {
        this.directory = directory;
    }

    /**
     * Copies a project.
     *
     * @param project a directory of {@code src/it}
     * @param story what the copy is called
     */
    public static MavenBuild of(String project, String story) {
        return copy(PROJECTS.resolve(project), story);
    }

    /** Copies a project from anywhere. */
    public static MavenBuild copy(Path project, String story) {
        Path copy = COPIES.resolve(story).toAbsolutePath();
        try {
            delete(copy);
            Files.createDirectories(copy.getParent());
            copyTree(project, copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MavenBuild(copy);
    }

    /** The copy's directory. */
    public Path directory() {
        return directory;
    }

    /** Sets an environment variable for the builds to come. */
    public MavenBuild with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Uses other settings than the stories' usual ones. */
    public MavenBuild withSettings(Path file) {
        settings = file.toAbsolutePath();
        return this;
    }

    /** Runs Maven, as {@code mvn} with these words behind it. */
    public Outcome mvn(String... words) {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(directory.toFile());
        request.setLocalRepositoryDirectory(LOCAL_REPOSITORY.toFile());
        request.setUserSettingsFile(settings.toFile());
        request.setBatchMode(true);
        request.addArgs(List.of("-ntp", "-Dstyle.color=never"));
        request.addArgs(List.of(words));
        request.setProperties(outerRepository());
        request.setJavaHome(Path.of(System.getProperty("palindrome.it.java")).toFile());
        variables.forEach(request::addShellEnvironment);
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenHome(Path.of(System.getProperty("palindrome.it.maven")).toFile());
        try {
            InvocationResult result = invoker.execute(request);
            return new Outcome(result.getExitCode(), List.copyOf(lines));
        } catch (MavenInvocationException e) {
            throw new IllegalStateException("Maven did not start", e);
        }
    }

    /** Replaces a text in a file; it must be there. */
    public MavenBuild edit(String file, String text, String replacement) {
        String content = read(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " does not contain " + text);
        }
        return write(file, content.replace(text, replacement));
    }

    /** Writes the first steps of both bodies of a revision. */
    public MavenBuild fill(String source, String upgrade, String downgrade) {
        return edit(source, "upgrade(Steps steps) {", "upgrade(Steps steps) {\n        steps.sql(\"" + upgrade + "\");")
                .edit(
                        source,
                        "downgrade(Steps steps) {",
                        "downgrade(Steps steps) {\n        steps.sql(\"" + downgrade + "\");");
    }

    /** Writes a file. */
    public MavenBuild write(String file, String content) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. */
    public String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java file below the sources whose path ends so. */
    public String source(String ending) {
        try (var files = Files.walk(directory.resolve("src/main/java"))) {
            return files.map(file -> directory.relativize(file).toString())
                    .filter(file -> file.endsWith(ending))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no source " + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties outerRepository() {
        Properties properties = new Properties();
        properties.setProperty(
                "outerRepository",
                Path.of(System.getProperty("palindrome.it.outerRepository"))
                        .toUri()
                        .toString());
        return properties;
    }

    private static void delete(Path copy) throws IOException {
        if (Files.isDirectory(copy)) {
            try (Stream<Path> files = Files.walk(copy)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        String version = System.getProperty("palindrome.it.version");
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.getFileName().toString().equals("target")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String text = Files.readString(file).replace("@version@", version);
                Files.writeString(to.resolve(from.relativize(file)), text);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
