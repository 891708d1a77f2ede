package dev.palindrome.engine.histories;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The migrations of a project, in order.
 *
 * @param name the project's name
 * @param revisions its revisions
 */
public record SqlHistory(String name, List<Revision> revisions) {

    /**
     * A revision.
     *
     * @param name its name
     * @param upgrade how it is done
     * @param downgrade how it is undone, if anybody has written that
     */
    public record Revision(String name, String upgrade, Optional<String> downgrade) {

        /** Both texts, or the one that there is. */
        public Stream<String> texts() {
            return Stream.concat(Stream.of(upgrade), downgrade.stream());
        }
    }

    /**
     * The histories below the directory that {@code -Dpalindrome.histories} names; without it the test is skipped. A project
     * has files {@code <revision>.up.sql} and {@code <revision>.down.sql}, or directories with {@code up.sql} and
     * {@code down.sql}.
     */
    public static List<SqlHistory> publicOnes() throws IOException {
        String directory = System.getProperty("palindrome.histories");
        assumeTrue(
                directory != null,
                "public histories are not part of this repository: -Dpalindrome.histories=<a directory of their directories>");
        try (Stream<Path> projects = Files.list(Path.of(directory))) {
            List<SqlHistory> histories = projects.filter(Files::isDirectory)
                    .sorted()
                    .map(SqlHistory::read)
                    .toList();
            assumeTrue(!histories.isEmpty(), directory + " has no directories");
            return histories;
        }
    }

    /** Dashes in the time that a name begins with do not count: Diesel compares digits, and older names have none. */
    private static String version(String name) {
        int end = name.indexOf('_');
        return end < 0 ? name : name.substring(0, end).replace("-", "") + name.substring(end);
    }

    private static SqlHistory read(Path project) {
        try (Stream<Path> files = Files.walk(project)) {
            List<Path> upgrades = files.filter(
                            file -> file.getFileName().toString().endsWith("up.sql"))
                    .sorted(Comparator.comparing(
                            file -> version(project.relativize(file).toString())))
                    .toList();
            List<Revision> revisions = new ArrayList<>();
            for (Path upgrade : upgrades) {
                Path downgrade =
                        upgrade.resolveSibling(upgrade.getFileName().toString().replaceFirst("up\\.sql$", "down.sql"));
                revisions.add(new Revision(
                        project.relativize(upgrade).toString().replaceFirst("[./]up\\.sql$", ""),
                        Files.readString(upgrade),
                        Files.exists(downgrade) ? Optional.of(Files.readString(downgrade)) : Optional.empty()));
            }
            return new SqlHistory(project.getFileName().toString(), List.copyOf(revisions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
