package dev.palindrome.engine.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of the files that an unpacked PostgreSQL consists of, with their sizes.
 *
 * <p>It is written last, so a directory without it is half unpacked; a directory that has lost or cut files since, as cleaners of
 * caches and full disks leave them, differs from it.
 */
final class Inventory {

    private static final String FILE = "inventory.txt";

    private final Path directory;

    Inventory(Path directory) {
        this.directory = directory;
    }

    void write() throws IOException {
        Files.write(directory.resolve(FILE), listing());
    }

    boolean matches() throws IOException {
        Path file = directory.resolve(FILE);
        return Files.isRegularFile(file) && Files.readAllLines(file).equals(listing());
    }

    private List<String> listing() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.equals(directory.resolve(FILE)))
                    .map(this::line)
                    .sorted()
                    .collect(Collectors.toUnmodifiableList());
        }
    }

    private String line(Path file) {
        long size = Files.isSymbolicLink(file) ? 0 : file.toFile().length();
        return directory.relativize(file) + " " + size;
    }
}
