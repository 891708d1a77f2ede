package dev.palindrome.maven.check;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestRevision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiled classes that carry {@code @Revision}, found without loading them.
 *
 * <p>A compiler that runs no processor, as javac from 23 on does unless it is told to, leaves revisions without a manifest; and
 * one that has no revision left to compile leaves a manifest without revisions.
 *
 * @param names the binary names of the classes
 */
public record RevisionClasses(Collection<String> names) {

    /** The annotation's name as class files spell it; it has class retention, so it is there. */
    private static final String ANNOTATION = "Ldev/palindrome/migration/Revision;";

    private static final String CLASS = ".class";

    /** Looks through compiled classes. */
    public static RevisionClasses in(Path classes) {
        if (!Files.isDirectory(classes)) {
            return new RevisionClasses(new TreeSet<>());
        }
        try (Stream<Path> files = Files.walk(classes)) {
            return new RevisionClasses(files.filter(file -> file.toString().endsWith(CLASS))
                    .filter(RevisionClasses::isRevision)
                    .map(file -> nameOf(classes.relativize(file)))
                    .collect(Collectors.toCollection(TreeSet::new)));
        } catch (IOException e) {
            throw unreadable(classes, e);
        }
    }

    /** Goes on only if the manifests have these classes and no others. */
    public void requireIn(Collection<Manifest> manifests) {
        for (Manifest manifest : manifests) {
            manifest.revisions().stream()
                    .filter(revision -> !names.contains(revision.className()))
                    .findFirst()
                    .ifPresent(gone -> {
                        throw disagree(manifest.history(), "`" + gone.className() + "` is not compiled any more");
                    });
        }
        Collection<String> unknown = new TreeSet<>(names);
        manifests.forEach(manifest ->
                manifest.revisions().stream().map(ManifestRevision::className).forEach(unknown::remove));
        unknown.stream().findFirst().ifPresent(name -> {
            String history =
                    manifests.stream().map(Manifest::history).findFirst().orElse("main");
            throw disagree(history, "`" + name + "` is a revision that no manifest has");
        });
    }

    private static MigrationException disagree(String history, String difference) {
        return new MigrationException(
                PluginCode.CLASSES_DISAGREE
                        .with("history", history)
                        .with("difference", difference)
                        .diagnostic(),
                ExitStatus.VERIFICATION_FAILED);
    }

    private static boolean isRevision(Path file) {
        try {
            // names in class files are ASCII here, and Latin-1 finds them in any bytes
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(ANNOTATION);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String nameOf(Path file) {
        String path = file.toString().replace('\\', '/').replace('/', '.');
        return path.substring(0, path.length() - CLASS.length());
    }

    private static MigrationException unreadable(Path file, IOException e) {
        return new MigrationException(
                PluginCode.PROJECT_UNREADABLE
                        .with("file", file)
                        .with("problem", e)
                        .diagnostic(),
                ExitStatus.USAGE,
                e);
    }
}
