package dev.palindrome.model.manifest;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.settings.HistorySettings;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a manifest was made from, as {@code META-INF/migrations/<history>.sources.json} holds it: the settings that its
 * revisions were judged by, so that a goal can judge them again, and the files by content, so that it can tell that they have
 * changed since, whatever their times say.
 *
 * @param settings how the history is configured
 * @param files the files, sorted by path
 * @param places where the revisions stand in them, by the class's binary name; of those that the compiler showed
 */
public record SourceIndex(HistorySettings settings, List<SourceFile> files, SortedMap<String, RevisionPlaces> places) {

    /** The format that this version writes and reads. */
    public static final int FORMAT = 3;

    /** Sorts the list, and copies the map. */
    public SourceIndex {
        files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
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
     * @param current gives a path's content as it is now, or empty if there is no such file
     * @return the paths that differ, each with what happened to it
     */
    public SortedMap<String, Change> changes(Function<String, Optional<Content>> current) {
        SortedMap<String, Change> changes = new TreeMap<>();
        for (SourceFile file : files) {
            current.apply(file.path())
                    .ifPresentOrElse(
                            content -> file.changeTo(content).ifPresent(change -> changes.put(file.path(), change)),
                            () -> changes.put(file.path(), Change.REMOVED));
        }
        return changes;
    }

    /** What happened to a file since the manifest was made. */
    public enum Change {
        /** Its content differs. */
        EDITED,
        /** Its content differs, but not its tokens: white space and comments were edited. */
        REFORMATTED,
        /** It is gone. */
        REMOVED
    }

    /**
     * What a file holds now.
     *
     * @param sha256 the SHA-256 of its bytes
     * @param tokens counts the statements in it, which is asked of scripts only; empty if it is none any more
     */
    public record Content(String sha256, Supplier<Optional<Checksum>> tokens) {}

    /**
     * A file that the manifest depends on.
     *
     * @param path the path in the project, with slashes
     * @param sha256 the SHA-256 of its bytes
     * @param tokens the checksum of the statements in it; empty if it is no script
     * @param usedBy the classes that it decides about, by binary name, sorted
     */
    public record SourceFile(String path, String sha256, Optional<Checksum> tokens, List<String> usedBy) {

        /** Sorts the list. */
        public SourceFile {
            usedBy = usedBy.stream().sorted().toList();
        }

        private Optional<Change> changeTo(Content content) {
            if (content.sha256().equals(sha256)) {
                return Optional.empty();
            }
            boolean sameTokens =
                    tokens.isPresent() && tokens.equals(content.tokens().get());
            return Optional.of(sameTokens ? Change.REFORMATTED : Change.EDITED);
        }
    }

    /**
     * Where the parts of a revision's class stand in its source. A method that the class inherits stands where
     * the class does.
     *
     * @param type the class
     * @param upgrade the method {@code upgrade}
     * @param downgrade the method {@code downgrade}; the class, where it is not overridden
     */
    public record RevisionPlaces(Position type, Position upgrade, Position downgrade) {

        /**
         * The place of a method.
         *
         * @param direction which one
         * @return where its name stands
         */
        public Position of(Direction direction) {
            return direction == Direction.UPGRADE ? upgrade : downgrade;
        }
    }

    /**
     * A place in a file as editors count it.
     *
     * @param line the line, counted from 1
     * @param column the character in the line, counted from 1
     */
    public record Position(int line, int column) {}
}
