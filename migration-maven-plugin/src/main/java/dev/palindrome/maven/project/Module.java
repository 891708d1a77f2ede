package dev.palindrome.maven.project;

import dev.palindrome.model.lock.LockFile;
import java.nio.file.Path;
import java.util.List;

/**
 * A module of a build, as the places that matter to a goal.
 *
 * @param name what the build calls it
 * @param directory where its pom lies
 * @param sourceRoots the directories of its Java sources
 * @param resources the directories of its resources
 * @param classes where its classes are compiled to
 * @param build where it keeps what a {@code clean} removes
 * @param classPath its classes and its run-time dependencies
 */
public record Module(
        String name,
        Path directory,
        List<Path> sourceRoots,
        List<Path> resources,
        Path classes,
        Path build,
        List<Path> classPath) {

    /** Copies the lists. */
    public Module {
        sourceRoots = List.copyOf(sourceRoots);
        resources = List.copyOf(resources);
        classPath = List.copyOf(classPath);
    }

    /** Where the lock file of a history lies. */
    public Path lockFile(String history) {
        return directory.resolve(LockFile.pathOf(history));
    }

    /** Where the reports go, and the embedded PostgreSQL's data. */
    public Path migrations() {
        return build.resolve("migrations");
    }
}
