package dev.palindrome.maven.project;

import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.manifest.SourceIndex;
import dev.palindrome.model.manifest.SourceIndex.SourceFile;
import dev.palindrome.model.manifest.SourceIndexJson;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the files that a manifest was made from with those that lie there now, by content. */
public final class Freshness {

    private static final String JAVA = ".java";

    private final Module module;

    /**
     * Knows where the files lie.
     *
     * @param module the module
     */
    public Freshness(Module module) {
        this.module = module;
    }

    /**
     * The files that differ now, each with what happened to it, in the words of a message.
     *
     * @param history the history
     * @return the changes by path; without an index, which every compilation writes, everything differs
     */
    public SortedMap<String, String> changes(String history) {
        Path file = module.classes().resolve(SourceIndex.resourceOf(history));
        Optional<SourceIndex> index =
                Files.isRegularFile(file) ? SourceIndexJson.read(ProjectFiles.read(file)) : Optional.empty();
        SortedMap<String, String> changes = new TreeMap<>();
        if (index.isEmpty()) {
            changes.put(SourceIndex.resourceOf(history), "was removed");
            return changes;
        }
        index.get()
                .changes(this::digest)
                .forEach((path, change) -> changes.put(
                        path,
                        switch (change) {
                            case EDITED -> "was edited";
                            case REMOVED -> "was removed";
                        }));
        added(index.get()).forEach(path -> changes.put(path, "was added"));
        return changes;
    }

    private String digest(String path) {
        Path file = module.directory().resolve(path);
        return Files.isRegularFile(file) ? Sha256.of(ProjectFiles.bytes(file)) : "";
    }

    /** Revisions that no compilation has seen; looked for where revisions are, and below. */
    private Stream<String> added(SourceIndex index) {
        Set<String> known = index.files().stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
        List<Path> folders = known.stream()
                .filter(path -> path.endsWith(JAVA))
                .map(path -> module.directory().resolve(path).getParent())
                .distinct()
                .toList();
        return folders.stream()
                .filter(folder ->
                        folders.stream().noneMatch(other -> !other.equals(folder) && folder.startsWith(other)))
                .flatMap(Freshness::sources)
                .map(source -> module.directory().relativize(source).toString().replace('\\', '/'))
                .filter(path -> !known.contains(path))
                .filter(path ->
                        ProjectFiles.read(module.directory().resolve(path)).contains("@Revision"));
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.toString().endsWith(JAVA)).sorted().toList().stream();
        } catch (IOException e) {
            throw ProjectFiles.unreadable(folder, e);
        }
    }
}
