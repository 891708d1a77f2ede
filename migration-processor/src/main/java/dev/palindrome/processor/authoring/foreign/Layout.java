package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.NearestName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A way to lay out scripts in a directory. */
public enum Layout {
    /** {@code N_name.up.sql} and {@code N_name.down.sql}, of golang-migrate and sqlx. */
    UP_DOWN("up-down") {
        @Override
        Optional<Path> firstIn(List<Path> entries) {
            return entries.stream().filter(UpDownDirectory::isScript).findFirst();
        }

        @Override
        ForeignHistory read(List<Path> entries) {
            return new UpDownDirectory(entries).history();
        }
    },
    /** {@code name/up.sql} and {@code name/down.sql}, of diesel. */
    DIESEL("diesel") {
        @Override
        Optional<Path> firstIn(List<Path> entries) {
            return entries.stream().filter(DieselDirectory::isRevision).findFirst();
        }

        @Override
        ForeignHistory read(List<Path> entries) {
            return new DieselDirectory(entries).history();
        }
    };

    private final String word;

    Layout(String word) {
        this.word = word;
    }

    /** The first entry of a directory that belongs to this layout. */
    abstract Optional<Path> firstIn(List<Path> entries);

    abstract ForeignHistory read(List<Path> entries);

    /**
     * The layout's name on the command line.
     *
     * @return one word
     */
    public String word() {
        return word;
    }

    /**
     * Reads a directory.
     *
     * @param directory the directory
     * @param wanted the name of its layout, or empty to find it out
     * @return the history in it
     */
    public static ForeignHistory read(Path directory, Optional<String> wanted) {
        if (!Files.isDirectory(directory)) {
            return ForeignHistory.refused(
                    AuthoringCode.NO_DIRECTORY.with("directory", directory).diagnostic());
        }
        if (wanted.isPresent() && named(wanted.get()).isEmpty()) {
            return ForeignHistory.refused(unknown(wanted.get()));
        }
        List<Path> entries = entries(directory);
        List<Layout> found = Stream.of(values())
                .filter(layout -> layout.firstIn(entries).isPresent())
                .filter(layout -> wanted.map(layout.word::equals).orElse(true))
                .toList();
        return switch (found.size()) {
            case 0 -> ForeignHistory.refused(none(directory, wanted));
            case 1 -> found.get(0).read(entries);
            default -> ForeignHistory.refused(several(directory, entries));
        };
    }

    private static Optional<Layout> named(String word) {
        return Stream.of(values()).filter(layout -> layout.word.equals(word)).findFirst();
    }

    private static List<Path> entries(Path directory) {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnostic unknown(String word) {
        List<String> words = Arrays.stream(values()).map(Layout::word).toList();
        return AuthoringCode.UNKNOWN_LAYOUT
                .with("layout", word)
                .with("suggestion", NearestName.to(word, words).orElse(String.join(" or ", words)))
                .diagnostic();
    }

    private static Diagnostic none(Path directory, Optional<String> wanted) {
        return AuthoringCode.NO_SCRIPTS
                .with("directory", directory)
                .with("layout", wanted.orElse("up-down or diesel"))
                .diagnostic();
    }

    private static Diagnostic several(Path directory, List<Path> entries) {
        return AuthoringCode.SEVERAL_LAYOUTS
                .with("directory", directory)
                .with("upDown", UP_DOWN.firstIn(entries).orElseThrow().getFileName())
                .with("diesel", DIESEL.firstIn(entries).orElseThrow().getFileName())
                .diagnostic();
    }
}
