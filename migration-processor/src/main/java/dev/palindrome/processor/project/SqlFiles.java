package dev.palindrome.processor.project;

import dev.palindrome.model.diagnostic.NearestName;
import dev.palindrome.sql.script.ScriptFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Reads the resources that {@code sqlFile} names: as the build has copied them, or else as they lie in the project. */
public final class SqlFiles {

    private static final String RESOURCES = "src/main/resources/";

    private final Filer filer;
    private final ProjectFolder folder;

    /**
     * Makes a reader.
     *
     * @param filer gives what the build has copied
     * @param folder the project
     */
    public SqlFiles(Filer filer, ProjectFolder folder) {
        this.filer = filer;
        this.folder = folder;
    }

    /**
     * Reads a resource.
     *
     * @param packageName the package of the class that names it
     * @param name its name, relative to the package, or to the class path if it starts with a slash
     * @return what was found
     */
    public Reading read(String packageName, String name) {
        String resource = name.startsWith("/") ? name.substring(1) : inPackage(packageName, name);
        String path = RESOURCES + resource;
        Optional<byte[]> bytes = copied(resource).or(() -> folder.file(path).map(SqlFiles::bytes));
        return bytes.map(content -> decode(path, content))
                .orElseGet(() -> new Reading(path, Optional.empty(), Optional.empty(), nearest(path)));
    }

    private static String inPackage(String packageName, String name) {
        return packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
    }

    private Optional<byte[]> copied(String resource) {
        try (InputStream stream =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", resource).openInputStream()) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException | IllegalArgumentException e) {
            // not copied, or a name with dots that the Filer does not take: looked for in the project next
            return Optional.empty();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading decode(String path, byte[] bytes) {
        try {
            return new Reading(path, Optional.of(ScriptFile.text(bytes)), Optional.empty(), Optional.empty());
        } catch (CharacterCodingException e) {
            return new Reading(path, Optional.empty(), Optional.of("its bytes are no UTF-8 text"), Optional.empty());
        }
    }

    private Optional<String> nearest(String path) {
        int slash = path.lastIndexOf('/');
        return folder.base()
                .map(base -> base.resolve(path.substring(0, slash)))
                .filter(Files::isDirectory)
                .flatMap(beside -> NearestName.to(path.substring(slash + 1), namesIn(beside)));
    }

    private static List<String> namesIn(Path beside) {
        try (Stream<Path> files = Files.list(beside)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What was found under a name.
     *
     * @param path where the file lies, or would lie, in the project
     * @param text its text, or empty if there is none to be had
     * @param problem why it cannot be read, or empty
     * @param nearest the name of a file in the same folder that was probably meant, or empty
     */
    public record Reading(String path, Optional<String> text, Optional<String> problem, Optional<String> nearest) {}
}
