package dev.palindrome.processor.authoring;

import dev.palindrome.model.lock.LockFile;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A project as its author sees it.
 *
 * @param directory where its build file lies
 * @param sourceRoots the folders with its Java sources; new classes go into the first
 * @param resources the folder with its resources
 * @param now the time of the run
 */
public record Project(Path directory, List<Path> sourceRoots, Path resources, Instant now) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is no folder for sources
     */
    public Project {
        sourceRoots = List.copyOf(sourceRoots);
        if (sourceRoots.isEmpty()) {
            throw new IllegalArgumentException("a project without a folder for sources");
        }
    }

    /**
     * A project with the folders that Maven uses unless told otherwise.
     *
     * @param directory where its build file lies
     * @param now the time of the run
     * @return the project
     */
    public static Project of(Path directory, Instant now) {
        Path main = directory.resolve("src").resolve("main");
        return new Project(directory, List.of(main.resolve("java")), main.resolve("resources"), now);
    }

    /**
     * Where the lock file of a history lies.
     *
     * @param history the history
     * @return its path
     */
    public Path lockFile(String history) {
        return directory.resolve(LockFile.pathOf(history));
    }

    /**
     * Where a new file of a package goes.
     *
     * @param packageName the package
     * @param fileName the file
     * @return its path
     */
    public Path source(String packageName, String fileName) {
        return folder(sourceRoots.get(0), packageName).resolve(fileName);
    }

    /**
     * Where a resource beside the classes of a package goes.
     *
     * @param packageName the package
     * @param fileName the file
     * @return its path
     */
    public Path resource(String packageName, String fileName) {
        return folder(resources, packageName).resolve(fileName);
    }

    /**
     * Shortens a path for a message.
     *
     * @param file a file
     * @return its path in the project with slashes, or the whole path if it lies elsewhere
     */
    public String name(Path file) {
        Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** The folder of a package below a root; the package without a name has the root itself. */
    static Path folder(Path root, String packageName) {
        return packageName.isEmpty() ? root : root.resolve(packageName.replace('.', '/'));
    }

    /** Whether two file names are one on a file system that does not tell capitals from small letters. */
    static String folded(String fileName) {
        return fileName.toLowerCase(Locale.ROOT);
    }
}
