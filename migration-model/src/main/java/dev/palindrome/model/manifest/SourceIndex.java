package dev.palindrome.model.manifest;

import dev.palindrome.model.settings.HistorySettings;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a manifest was made from, as {@code META-INF/migrations/<history>.sources.json} holds it: the settings that its
 * revisions were judged by, so that a goal can judge them again, and the files by content, so that it can tell that they have
 * changed since, whatever their times say.
 *
 * @param settings how the history is configured
 * @param files the files, sorted by path
 */
public record SourceIndex(HistorySettings settings, List<SourceFile> files) {

    /** The format that this version writes and reads. */
    public static final int FORMAT = 2;

    /** Sorts the list. */
    public SourceIndex {
        files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /**
     * The history.
     *
     * @return its name
     */
    public String history() {
        return settings.name();
    }

    /**
     * Where the index of a history lies in a class path.
     *
     * @param history the history
     * @return the name of the resource
     */
    public static String resourceOf(String history) {
        return "META-INF/migrations/" + history + ".sources.json";
    }

    /**
     * Compares with what lies there now.
     *
     * @param current gives the SHA-256 of a path's content, or the empty string if there is no such file
     * @return the paths that differ, each with what happened to it
     */
    public SortedMap<String, Change> changes(Function<String, String> current) {
        SortedMap<String, Change> changes = new TreeMap<>();
        for (SourceFile file : files) {
            String sha256 = current.apply(file.path());
            if (sha256.isEmpty()) {
                changes.put(file.path(), Change.REMOVED);
            } else if (!sha256.equals(file.sha256())) {
                changes.put(file.path(), Change.EDITED);
            }
        }
        return changes;
    }

    /** What happened to a file since the manifest was made. */
    public enum Change {
        /** Its content differs. */
        EDITED,
        /** It is gone. */
        REMOVED
    }

    /**
     * A file that the manifest depends on.
     *
     * @param path the path in the project, with slashes
     * @param sha256 the SHA-256 of its bytes
     * @param usedBy the classes that it decides about, by binary name, sorted
     */
    public record SourceFile(String path, String sha256, List<String> usedBy) {

        /** Sorts the list. */
        public SourceFile {
            usedBy = usedBy.stream().sorted().toList();
        }
    }
}
