package dev.palindrome.processor.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project in a directory of its own. */
final class TestProject {

    static final Instant NOW = Instant.parse("2026-03-01T09:30:45Z");

    private final Path directory;

    TestProject(Path directory) {
        this.directory = directory;
    }

    Project project() {
        return Project.of(directory, NOW);
    }

    Path path(String file) {
        return directory.resolve(file);
    }

    TestProject file(String file, String content) {
        try {
            Path path = path(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestProject revision(String className, String id, String parent) {
        return java(className, """
                package com.acme.db;

                import dev.palindrome.migration.*;

                // every character here stays:   "id"
                @Revision(parent = "%s",   id="%s" /* the id */)
                final class %s implements Migration {
                    public void upgrade(Steps steps) { steps.sql("SELECT '%s'"); }
                    public void downgrade(Steps steps) { steps.sql("SELECT 2"); }
                }
                """.formatted(parent, id, className, id));
    }

    TestProject java(String className, String source) {
        return file("src/main/java/com/acme/db/" + className + ".java", source);
    }

    TestProject configured(String annotation) {
        return java(
                "package-info", "@dev.palindrome.migration.MigrationHistory" + annotation + " package com.acme.db;\n");
    }

    TestProject lock(String text) {
        return file("src/main/migrations/main.lock", text);
    }

    String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files by their paths in the project. */
    Map<String, String> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .filter(name -> !name.startsWith(".git/"))
                    .collect(Collectors.toMap(name -> name, this::read, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what an authoring that is not refused wants written. */
    TestProject write(Authoring authoring) {
        assertThat(authoring.isRefused()).as(diagnostics(authoring)).isFalse();
        try {
            ChangeWriter.write(authoring.changes());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The diagnostics as a user reads them, the directory of this run left out. */
    String diagnostics(Authoring authoring) {
        return authoring.diagnostics().stream()
                .map(Diagnostic::text)
                .collect(Collectors.joining("\n"))
                .replace(directory.toString(), "<project>");
    }

    /** What an authoring says and would write. */
    String shown(Authoring authoring) {
        String changes = authoring.changes().stream()
                .map(change -> "--- " + project().name(change.path()) + "\n" + change.newContent())
                .collect(Collectors.joining("\n"));
        return Stream.of(authoring.text(), diagnostics(authoring), changes)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"))
                .replace(directory.toString(), "<project>");
    }

    List<Path> sources() {
        try (Stream<Path> files = Files.walk(path("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
