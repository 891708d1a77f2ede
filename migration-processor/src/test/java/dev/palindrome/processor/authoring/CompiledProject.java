package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.Backfill;
import dev.palindrome.migration.Migration;
import dev.palindrome.migration.MissingDowngradeException;
import dev.palindrome.migration.SqlWork;
import dev.palindrome.migration.Steps;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestJson;
import dev.palindrome.processor.MigrationProcessor;
import dev.palindrome.sql.checksum.ChecksumStep;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes of a project, compiled without a warning, and what their bodies do. */
final class CompiledProject {

    private final TestProject project;
    private final URLClassLoader classes;

    private CompiledProject(TestProject project, URLClassLoader classes) {
        this.project = project;
        this.classes = classes;
    }

    static CompiledProject of(TestProject project, Path output) throws IOException {
        compile(project.sources(), output);
        URL[] path = {directory(output)};
        return new CompiledProject(project, new URLClassLoader(path, CompiledProject.class.getClassLoader()));
    }

    static void compile(List<Path> sources, Path output) throws IOException {
        Files.createDirectories(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-Xlint:all",
                    "--release",
                    "17",
                    "-encoding",
                    "UTF-8",
                    "-classpath",
                    api(),
                    "-d",
                    output.toString());
            boolean compiled = compiler.getTask(
                            null, files, said, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(said.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
        }
    }

    /** What the processor, run by the compiler, writes down of the history {@code main}; it finds no error. */
    static Manifest judged(TestProject project, Path output) throws IOException {
        Files.createDirectories(output);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<String> options = List.of(
                    "-Amigrations.basedir=" + project.project().directory(),
                    "-encoding",
                    "UTF-8",
                    "-classpath",
                    api(),
                    "-d",
                    output.toString());
            CompilationTask task = compiler.getTask(
                    null, files, said, options, null, files.getJavaFileObjectsFromPaths(project.sources()));
            task.setProcessors(List.of(new MigrationProcessor()));
            assertThat(task.call()).as(said.getDiagnostics().toString()).isTrue();
        }
        String resource = Manifest.resourceOf("main");
        return ManifestJson.read(resource, Files.readString(output.resolve(resource)))
                .manifest()
                .orElseThrow();
    }

    private static String api() {
        return Path.of(URI.create(Migration.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    private static URL directory(Path output) throws MalformedURLException {
        return output.toUri().toURL();
    }

    List<ChecksumStep> upgrade(String className) throws ReflectiveOperationException {
        return steps(migration(className)::upgrade);
    }

    Optional<List<ChecksumStep>> downgrade(String className) throws ReflectiveOperationException {
        try {
            return Optional.of(steps(migration(className)::downgrade));
        } catch (MissingDowngradeException e) {
            return Optional.empty();
        }
    }

    private Migration migration(String className) throws ReflectiveOperationException {
        Constructor<?> constructor = classes.loadClass(className).getDeclaredConstructor();
        constructor.setAccessible(true);
        return (Migration) constructor.newInstance();
    }

    private List<ChecksumStep> steps(Consumer<Steps> body) {
        List<ChecksumStep> steps = new ArrayList<>();
        body.accept(new Steps() {
            @Override
            public void sql(String sql) {
                steps.add(new ChecksumStep.Sql(sql));
            }

            @Override
            public void sqlFile(String resource) {
                steps.add(new ChecksumStep.Sql(project.read("src/main/resources/com/acme/db/" + resource)));
            }

            @Override
            public void autocommit(String sql) {
                steps.add(new ChecksumStep.Autocommit(sql, Optional.empty()));
            }

            @Override
            public void autocommit(String sql, String doneWhen) {
                throw new UnsupportedOperationException("written by nothing here");
            }

            @Override
            public void backfill(Backfill backfill) {
                throw new UnsupportedOperationException("written by nothing here");
            }

            @Override
            public void java(SqlWork work) {
                throw new UnsupportedOperationException("written by nothing here");
            }
        });
        return steps;
    }
}
