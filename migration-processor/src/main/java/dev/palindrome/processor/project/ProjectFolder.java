package dev.palindrome.processor.project;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The folder of the project that is compiled.
 *
 * @param base the folder that has {@code src/main}, or empty if there is none, as in a compilation in memory
 * @param output where classes are written, or empty if that is no folder
 */
public record ProjectFolder(Optional<Path> base, Optional<Path> output) {

    private static final String MAIN = "src/main";

    /**
     * Finds the folder.
     *
     * @param filer tells where classes are written
     * @param given the option that names the folder, or empty to look upwards from where classes are written
     * @return the folder
     */
    public static ProjectFolder find(Filer filer, Optional<String> given) {
        Optional<Path> output = outputOf(filer);
        Optional<Path> base = given.map(Path::of)
                .map(path -> path.toAbsolutePath().normalize())
                .or(() -> output.flatMap(ProjectFolder::above));
        return new ProjectFolder(base, output);
    }

    private static Optional<Path> outputOf(Filer filer) {
        try {
            URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "x").toUri();
            return pathOf(uri).map(Path::getParent);
        } catch (IOException e) {
            // a compiler that writes no classes has no such location, and nothing is looked for on disk then
            return Optional.empty();
        }
    }

    private static Optional<Path> above(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(MAIN))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> pathOf(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            // a file in memory or in a zip: no file of the project
            return Optional.empty();
        }
    }

    /**
     * Writes a file's place so that it reads the same on every machine.
     *
     * @param uri the file
     * @return the path in the project with slashes; for a file that is elsewhere its name alone
     */
    public String relative(URI uri) {
        String path = uri.getPath() == null ? uri.toString() : uri.getPath();
        return inProject(uri).orElseGet(() -> path.substring(path.lastIndexOf('/') + 1));
    }

    /**
     * Finds a file's path in the project.
     *
     * @param uri the file
     * @return the path with slashes, or empty if the file lies elsewhere
     */
    public Optional<String> inProject(URI uri) {
        return pathOf(uri)
                .flatMap(file -> base.filter(file::startsWith).map(folder -> folder.relativize(file)))
                .map(file -> file.toString().replace('\\', '/'));
    }

    /**
     * Finds a file of the project.
     *
     * @param relative its path in the project, with slashes
     * @return the file, or empty if it is not there
     */
    public Optional<Path> file(String relative) {
        return base.map(folder -> folder.resolve(relative)).filter(Files::isRegularFile);
    }

    /**
     * Guesses where a source lies that is not part of the compilation.
     *
     * @param inSourceFolder its path in a source folder
     * @return the path in the project of a file that is there, or empty
     */
    public Optional<String> sourceOf(String inSourceFolder) {
        String path = MAIN + "/java/" + inSourceFolder;
        return file(path).map(found -> path);
    }

    /**
     * Where reports go: beside the classes, which with Maven is {@code target/migrations}.
     *
     * @return the folder, or empty if classes are not written to one
     */
    public Optional<Path> reports() {
        return output.map(classes -> classes.resolveSibling("migrations"));
    }
}
