package dev.palindrome.engine.histories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.engine.plan.Body;
import dev.palindrome.engine.plan.StepCollector;
import dev.palindrome.migration.Migration;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.plan.Step;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The example of this repository, compiled and asked for its steps; what its backfills and its Java do changes no schema. */
public final class ExampleHistory {

    private static final Path SOURCES = Path.of("../it/example/src/main/java");
    private static final Path RESOURCES = Path.of("../it/example/src/main/resources");

    /** What it expects to be there. Roles belong to the server: those of another test may be there already. */
    public static final String ROLES = """
            DO $$ BEGIN
                CREATE ROLE acme_app; CREATE ROLE acme_reporting;
            EXCEPTION WHEN duplicate_object THEN NULL;
            END $$""";

    /** The annotation is not there any more when the class runs. */
    private static final Pattern ID = Pattern.compile("\\bid = \"([^\"]+)\"");

    private ExampleHistory() {}

    /** Compiles it into a directory, and reads it. */
    public static SqlHistory read(Path classes) throws IOException, ReflectiveOperationException {
        compile(classes);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL(), RESOURCES.toUri().toURL()},
                ExampleHistory.class.getClassLoader())) {
            List<SqlHistory.Revision> revisions = new ArrayList<>();
            for (Map.Entry<String, Path> source : sources().entrySet()) {
                revisions.add(revision(source.getKey(), loader.loadClass(className(source.getValue()))));
            }
            return new SqlHistory("example", revisions);
        }
    }

    private static void compile(Path classes) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none", "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"));
            boolean compiled = javac.getTask(
                            null,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(files(SOURCES, ".java")))
                    .call();
            assertThat(compiled).as("the example compiles").isTrue();
        }
    }

    private static List<Path> files(Path directory, String end) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }

    /** By their ids, which begin with the time that they were made at; the example has no branches. */
    private static SortedMap<String, Path> sources() throws IOException {
        SortedMap<String, Path> sources = new TreeMap<>();
        for (Path source : files(SOURCES, ".java")) {
            Matcher id = ID.matcher(Files.readString(source));
            if (id.find()) {
                sources.put(id.group(1), source);
            }
        }
        return sources;
    }

    private static String className(Path source) {
        return StreamSupport.stream(SOURCES.relativize(source).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("."))
                .replaceFirst("\\.java$", "");
    }

    private static SqlHistory.Revision revision(String id, Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        StepCollector collector = new StepCollector(new RevisionId(id), (Migration) constructor.newInstance());
        return new SqlHistory.Revision(
                id, sql(collector.upgrade()), collector.downgrade().map(ExampleHistory::sql));
    }

    private static String sql(Body body) {
        return body.steps().stream().flatMap(ExampleHistory::sql).collect(Collectors.joining("\n;\n"));
    }

    private static Stream<String> sql(Step step) {
        if (step instanceof Step.Sql text) {
            return Stream.of(text.text());
        }
        return step instanceof Step.Autocommit text ? Stream.of(text.text()) : Stream.empty();
    }
}
