package dev.palindrome.maven.project;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.gate.RevisionFiles;
import dev.palindrome.model.gate.RevisionFiles.Origin;
import dev.palindrome.model.manifest.SourceIndex;
import dev.palindrome.model.manifest.SourceIndex.Content;
import dev.palindrome.model.manifest.SourceIndex.RevisionPlaces;
import dev.palindrome.model.manifest.SourceIndex.SourceFile;
import dev.palindrome.model.manifest.SourceIndexJson;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.model.settings.HistorySettings;
import dev.palindrome.sql.checksum.RevisionChecksum;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.ScriptFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the files that a manifest was made from with those that lie there now, by content. */
public final class Freshness {

    private static final String JAVA = ".java";

    private final Module module;
    private final String history;
    private final Optional<SourceIndex> index;

    private Freshness(Module module, String history, Optional<SourceIndex> index) {
        this.module = module;
        this.history = history;
        this.index = index;
    }

    /**
     * Reads what a manifest was made from.
     *
     * @param module the module
     * @param history the history
     */
    public static Freshness of(Module module, String history) {
        Path file = module.classes().resolve(SourceIndex.resourceOf(history));
        return new Freshness(
                module,
                history,
                Files.isRegularFile(file) ? SourceIndexJson.read(ProjectFiles.read(file)) : Optional.empty());
    }

    /**
     * The files that differ now, sorted by path; without an index, which every compilation writes, nothing is known of any.
     */
    public List<Change> changes() {
        if (index.isEmpty()) {
            return List.of(new Change(SourceIndex.resourceOf(history), "was removed", true));
        }
        Stream<Change> known = index.get().changes(this::content).entrySet().stream()
                .map(entry -> switch (entry.getValue()) {
                    case EDITED -> new Change(entry.getKey(), "was edited", true);
                    case REFORMATTED -> new Change(entry.getKey(), "was edited", false);
                    case REMOVED -> new Change(entry.getKey(), "was removed", true);
                });
        Stream<Change> added = added(index.get()).map(path -> new Change(path, "was added", true));
        return Stream.concat(known, added)
                .sorted(Comparator.comparing(Change::path))
                .toList();
    }

    /**
     * A file that differs from what the manifest was made from.
     *
     * @param path its path in the project
     * @param what what happened to it, in the words of a message
     * @param counts whether a checksum can be another for it; comments of a script do not count
     */
    public record Change(String path, String what, boolean counts) {

        /** Whether it is a source, which a compilation looks at. */
        public boolean isSource() {
            return path.endsWith(JAVA);
        }
    }

    /** How the history was configured when it was compiled; without an index nothing but its name is known. */
    public HistorySettings settings() {
        return index.map(SourceIndex::settings).orElseGet(() -> HistorySettings.named(history));
    }

    /** The classes that a file decides about, by binary name. */
    public Set<String> users(String path) {
        return files().filter(file -> file.path().equals(path))
                .flatMap(file -> file.usedBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The source of a class, as far as it is known. */
    public Optional<String> sourceOf(String className) {
        String name = className.replaceFirst("\\$.*", "").replace('.', '/') + JAVA;
        return files().map(SourceFile::path).filter(path -> path.endsWith(name)).findFirst();
    }

    /**
     * Where a class stands in its source, as far as the compiler showed it.
     *
     * @param className the class, by binary name
     * @param direction one of its methods, or empty for the class
     */
    public Place place(String className, Optional<Direction> direction) {
        String file = sourceOf(className).orElse("");
        Optional<RevisionPlaces> places =
                index.flatMap(one -> Optional.ofNullable(one.places().get(className)));
        return places.map(found -> direction.map(found::of).orElse(found.type()))
                .map(position -> new Place(file, position.line(), position.column()))
                .orElse(file.isEmpty() ? Place.UNKNOWN : new Place(file, 0, 0));
    }

    /** The files that a revision is made from. */
    public Origin origin(String className) {
        Place place = place(className, Optional.empty());
        if (place.file().isEmpty()) {
            return RevisionFiles.BY_NAME.of(className);
        }
        List<String> read = files().filter(file -> file.usedBy().contains(className))
                .map(SourceFile::path)
                .filter(path -> !path.equals(place.file()))
                .toList();
        String line = place.line() > 0 ? ":" + place.line() : "";
        return new Origin(place.file(), place.file() + line, read);
    }

    private Stream<SourceFile> files() {
        return index.stream().flatMap(one -> one.files().stream());
    }

    private Optional<Content> content(String path) {
        Path file = module.directory().resolve(path);
        return Files.isRegularFile(file) ? Optional.of(contentOf(ProjectFiles.bytes(file))) : Optional.empty();
    }

    private static Content contentOf(byte[] bytes) {
        return new Content(Sha256.of(bytes), () -> tokens(bytes));
    }

    /** The checksum of a script; bytes that are no text have none, and only an edit makes them so. */
    private static Optional<Checksum> tokens(byte[] bytes) {
        try {
            return Optional.of(RevisionChecksum.of(Script.of(ScriptFile.text(bytes))));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
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
