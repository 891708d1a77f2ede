package dev.palindrome.processor.authoring;

import dev.palindrome.processor.authoring.source.SourceHistories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The names of classes that a package has already. */
final class UsedNames {

    private UsedNames() {}

    /** The names in lower case: files are compared as the least careful file system does. */
    static Set<String> in(String packageName, Project project, SourceHistories sources) {
        Set<String> used = new HashSet<>();
        for (Path root : project.sourceRoots()) {
            addFiles(Project.folder(root, packageName), used);
        }
        sources.histories().stream()
                .flatMap(history -> history.revisions().stream())
                .filter(revision -> revision.packageName().equals(packageName))
                .map(revision ->
                        revision.className().substring(revision.className().lastIndexOf('.') + 1))
                .forEach(name -> used.add(Project.folded(name)));
        return used;
    }

    private static void addFiles(Path folder, Set<String> used) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> Project.folded(file.getFileName().toString()))
                    .filter(name -> name.endsWith(".java"))
                    .forEach(name -> used.add(name.substring(0, name.length() - ".java".length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
