package dev.palindrome.processor.project;

import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestJson;
import dev.palindrome.model.manifest.SourceIndex;
import dev.palindrome.model.manifest.SourceIndexJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the build before this one left where classes are written. An incremental compilation shows only the classes that
 * changed; all others are known from here.
 *
 * @param manifests the manifests that can be read, by history
 * @param indexes the source indexes that can be read, by history
 */
public record PreviousBuild(Map<String, Manifest> manifests, Map<String, SourceIndex> indexes) {

    private static final String FOLDER = "META-INF/migrations";
    private static final String JSON = ".json";
    private static final String SOURCES = ".sources.json";

    /**
     * Reads what is there. A file that cannot be read is as good as none: this build writes it anew.
     *
     * @param folder the project
     * @return the previous build
     */
    public static PreviousBuild read(ProjectFolder folder) {
        Map<String, Manifest> manifests = new TreeMap<>();
        Map<String, SourceIndex> indexes = new TreeMap<>();
        folder.output()
                .map(output -> output.resolve(FOLDER))
                .filter(Files::isDirectory)
                .ifPresent(found -> {
                    for (Path file : filesIn(found)) {
                        String name = file.getFileName().toString();
                        if (name.endsWith(SOURCES)) {
                            SourceIndexJson.read(textOf(file)).ifPresent(index -> indexes.put(index.history(), index));
                        } else if (name.endsWith(JSON)) {
                            ManifestJson.read(name, textOf(file))
                                    .manifest()
                                    .ifPresent(manifest -> manifests.put(manifest.history(), manifest));
                        }
                    }
                });
        return new PreviousBuild(manifests, indexes);
    }

    /**
     * Finds the files that decided about a class.
     *
     * @param history the history of the class
     * @param className its binary name
     * @return the files as they were then
     */
    public Stream<SourceIndex.SourceFile> filesOf(String history, String className) {
        return Optional.ofNullable(indexes.get(history)).stream()
                .flatMap(index -> index.files().stream())
                .filter(file -> file.usedBy().contains(className));
    }

    /**
     * Finds where a class stood in its source.
     *
     * @param history the history of the class
     * @param className its binary name
     * @return the places, as they were then
     */
    public Optional<SourceIndex.RevisionPlaces> placesOf(String history, String className) {
        return Optional.ofNullable(indexes.get(history))
                .map(index -> index.places().get(className));
    }

    private static Iterable<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
