package dev.palindrome.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small Maven-like project in a folder, and one run of a compiler over all or some of its sources. */
final class CompilerRun {

    private static final Path ANNOTATIONS = classPathEntryOf(dev.palindrome.migration.Migration.class);

    private final Path base;
    private final List<String> options =
            new ArrayList<>(List.of("-Xlint:all", "-Werror", "-Amigrations.today=2026-06-01"));
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private boolean processing = true;
    private Supplier<Processor> processor = MigrationProcessor::new;

    CompilerRun(Path base) {
        this.base = base;
    }

    private static Path classPathEntryOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    CompilerRun option(String option) {
        options.add(option);
        return this;
    }

    CompilerRun withoutOption(String option) {
        options.remove(option);
        return this;
    }

    CompilerRun with(JavaCompiler other) {
        compiler = other;
        return this;
    }

    CompilerRun withoutProcessor() {
        processing = false;
        return this;
    }

    CompilerRun processing(Supplier<Processor> other) {
        processor = other;
        return this;
    }

    /** Writes a file of the project. */
    CompilerRun file(String path, String text) {
        try {
            Path file = base.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder of the project. */
    CompilerRun folder(String path) {
        try {
            Files.createDirectories(base.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a source, whose path follows from its package and its first class. */
    CompilerRun source(String text) {
        return file(TestSources.pathOf(text), text);
    }

    CompilerRun delete(String path) {
        try {
            Files.delete(base.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles everything that lies in the source folder. */
    Result compile() {
        try (Stream<Path> files = Files.walk(base.resolve("src/main/java"))) {
            return compile(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles some sources, as an editor does after a change; the classes of all others are those of the run before. */
    Result compileOnly(String... paths) {
        return compile(Arrays.stream(paths).map(base::resolve).toList());
    }

    Result compile(Collection<Path> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter out = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = Files.createDirectories(output());
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of(
                    "-d", classes.toString(), "-cp", ANNOTATIONS + File.pathSeparator + classes, "--release", "17"));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    out, files, diagnostics, arguments, null, files.getJavaFileObjectsFromPaths(sources));
            if (processing) {
                task.setProcessors(List.of(processor.get()));
            }
            boolean success = task.call();
            return new Result(success, List.copyOf(diagnostics.getDiagnostics()), out.toString(), outputs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path output() {
        return base.resolve("target/classes");
    }

    /** Everything that was written, as text, by path. */
    private SortedMap<String, String> outputs() throws IOException {
        SortedMap<String, String> outputs = new TreeMap<>();
        try (Stream<Path> files = Files.walk(base.resolve("target"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = base.relativize(file).toString().replace(File.separatorChar, '/');
                outputs.put(name, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return outputs;
    }

    /**
     * What a compilation came to.
     *
     * @param success whether it wrote classes
     * @param diagnostics everything that it said
     * @param out what it printed beside that
     * @param outputs the files in {@code target}, by path
     */
    record Result(
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            String out,
            SortedMap<String, String> outputs) {

        String manifest() {
            return file("target/classes/META-INF/migrations/main.json");
        }

        String file(String path) {
            return outputs.getOrDefault(path, "");
        }

        /** The messages of ours, as the user reads them. */
        List<String> messages() {
            return diagnostics.stream()
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .filter(message -> message.contains("[PAL"))
                    .toList();
        }
    }
}
