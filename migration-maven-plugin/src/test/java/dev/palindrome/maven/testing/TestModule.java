package dev.palindrome.maven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.migration.Migration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The files of a module, and what Maven's compiler plugin does with them. */
public final class TestModule {

    private static final String SOURCES = "src/main/java";
    private static final String RESOURCES = "src/main/resources";

    private final Path directory;
    private boolean processing = true;

    private TestModule(Path directory) {
        this.directory = directory;
    }

    /** A module without any file. */
    public static TestModule empty(Path directory) {
        return new TestModule(directory);
    }

    /** A module with a history of two revisions, {@code 202601051030_create_entries} and {@code 202601071200_add_kind}. */
    public static TestModule ofTwoRevisions(Path directory) {
        return empty(directory)
                .revision(
                        "CreateEntries",
                        "202601051030_create_entries",
                        "",
                        "steps.sqlFile(\"create_entries.sql\");",
                        "steps.sql(\"DROP TABLE entries\");")
                .file(
                        RESOURCES + "/com/acme/db/create_entries.sql",
                        "CREATE TABLE entries (amount numeric NOT NULL);\n")
                .revision(
                        "AddKind",
                        "202601071200_add_kind",
                        "202601051030_create_entries",
                        "steps.sql(\"ALTER TABLE entries ADD COLUMN kind text\");",
                        "steps.sql(\"ALTER TABLE entries DROP COLUMN kind\");")
                .lock("head 202601071200_add_kind\n");
    }

    /** Where it lies. */
    public Path directory() {
        return directory;
    }

    /** A file or directory of it. */
    public Path path(String name) {
        return directory.resolve(name);
    }

    /** Writes a file. */
    public TestModule file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file that need not be text. */
    public TestModule file(String name, byte[] bytes) {
        try {
            Files.createDirectories(path(name).getParent());
            Files.write(path(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the class of a revision in the package {@code com.acme.db}. */
    public TestModule revision(String name, String id, String parent, String upgrade, String downgrade) {
        return file(source(name), """
                package com.acme.db;

                import dev.palindrome.migration.Migration;
                import dev.palindrome.migration.Revision;
                import dev.palindrome.migration.Steps;

                @Revision(id = "%s", parent = "%s", description = "%s")
                final class %s implements Migration {
                    @Override
                    public void upgrade(Steps steps) {
                        %s
                    }

                    @Override
                    public void downgrade(Steps steps) {
                        %s
                    }
                }
                """.formatted(id, parent, name, name, upgrade, downgrade));
    }

    /** Writes the lock file of the history {@code main}. */
    public TestModule lock(String text) {
        return file("src/main/migrations/main.lock", text);
    }

    /** Replaces a text that must be in the file. */
    public TestModule edit(String name, String text, String replacement) {
        assertThat(read(name)).contains(text);
        return file(name, read(name).replace(text, replacement));
    }

    /** Removes a file, or a directory with all that is in it. */
    public TestModule delete(String name) {
        try (Stream<Path> files = Files.walk(path(name))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file. */
    public String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path of a class of the package {@code com.acme.db}. */
    public static String source(String name) {
        return SOURCES + "/com/acme/db/" + name + ".java";
    }

    /** Has the compiler run no processor, as javac from 23 on does unless told to. */
    public TestModule withoutProcessor() {
        processing = false;
        return this;
    }

    /** Has the compiler run the processor again. */
    public TestModule withProcessor() {
        processing = true;
        return this;
    }

    /** Compiles it; there is nothing to complain of. */
    public TestModule compiled() {
        assertThat(compile()).isEmpty();
        return this;
    }

    /** Compiles all of it anew, as Maven does after a change, and copies the resources. The result is the compiler's errors. */
    public List<String> compile() {
        if (Files.exists(classes())) {
            delete("target/classes");
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, said, options(), null, files.getJavaFileObjectsFromPaths(filesBelow(SOURCES)));
            if (processing) {
                task.setProcessors(ServiceLoader.load(Processor.class));
            }
            task.call();
            copyResources();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }

    /** Where classes are compiled to. */
    Path classes() {
        return path("target/classes");
    }

    /** Where the sources begin. */
    Path sources() {
        return path(SOURCES);
    }

    /** Where the resources begin. */
    Path resources() {
        return path(RESOURCES);
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:all",
                "--release",
                "17",
                "-classpath",
                api().toString(),
                "-d",
                classes().toString()));
        if (processing) {
            options.addAll(List.of("-Amigrations.basedir=" + directory, "-Amigrations.today=2026-06-01"));
        } else {
            options.add("-proc:none");
        }
        return options;
    }

    private List<Path> filesBelow(String folder) throws IOException {
        if (!Files.isDirectory(path(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(path(folder))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void copyResources() throws IOException {
        for (Path resource : filesBelow(RESOURCES)) {
            Path copy = classes().resolve(resources().relativize(resource).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, Files.readString(resource));
        }
    }

    private static Path api() {
        try {
            return Path.of(Migration.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
