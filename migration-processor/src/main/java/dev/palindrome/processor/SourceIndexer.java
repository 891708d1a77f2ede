package dev.palindrome.processor;

import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.manifest.SourceIndex;
import dev.palindrome.model.manifest.SourceIndex.SourceFile;
import dev.palindrome.processor.body.Body;
import dev.palindrome.processor.body.Sources;
import dev.palindrome.processor.project.PreviousBuild;
import dev.palindrome.processor.project.ProjectFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Lists the files that a manifest is made from, with their content's digest. */
final class SourceIndexer {

    private final Sources sources;
    private final ProjectFolder folder;
    private final PreviousBuild previous;
    private final Map<String, String> digests = new HashMap<>();

    SourceIndexer(Sources sources, ProjectFolder folder, PreviousBuild previous) {
        this.sources = sources;
        this.folder = folder;
        this.previous = previous;
    }

    /**
     * Makes the index of a history.
     *
     * @param history the history
     * @param revisions its revisions
     */
    SourceIndex index(History history, List<SeenRevision> revisions) {
        SortedMap<String, SortedSet<String>> users = new TreeMap<>();
        Map<String, String> known = new HashMap<>();
        for (SeenRevision revision : revisions) {
            if (revision.compiled()) {
                pathsOf(revision)
                        .forEach(path -> users.computeIfAbsent(path, name -> new TreeSet<>())
                                .add(revision.className()));
            }
        }
        history.mirror()
                .ifPresent(mirror -> path(mirror.element(), "package-info")
                        .ifPresent(path -> users.computeIfAbsent(path, name -> new TreeSet<>())
                                .add(mirror.element().getQualifiedName() + ".package-info")));
        // what an untouched class was compiled from is what it was then, even if the file has changed since
        revisions.stream()
                .filter(revision -> !revision.compiled())
                .flatMap(revision -> previous.filesOf(history.name(), revision.className())
                        .peek(file -> users.computeIfAbsent(file.path(), name -> new TreeSet<>())
                                .add(revision.className())))
                .forEach(file -> known.put(file.path(), file.sha256()));
        return new SourceIndex(
                history.settings(),
                users.entrySet().stream()
                        .map(entry -> new SourceFile(
                                entry.getKey(),
                                known.getOrDefault(entry.getKey(), digests.getOrDefault(entry.getKey(), "")),
                                List.copyOf(entry.getValue())))
                        .toList());
    }

    private Stream<String> pathsOf(SeenRevision revision) {
        Stream<Body> bodies =
                Stream.of(revision.upgrade(), revision.downgrade()).flatMap(Optional::stream);
        Stream<String> used = bodies.flatMap(body -> Stream.concat(
                body.files().stream().filter(this::digestResource),
                body.constants().stream().flatMap(type -> path(type, fileName(type)).stream())));
        TypeElement type = revision.mirror().type();
        return Stream.concat(path(type, fileName(type)).stream(), used);
    }

    private boolean digestResource(String path) {
        Optional<Path> file = folder.file(path);
        file.ifPresent(found -> digests.computeIfAbsent(path, name -> digest(found)));
        return file.isPresent();
    }

    /** The path of an element's source: in the project, or, where there is none, as a source folder would have it. */
    private Optional<String> path(Element element, String fileName) {
        Optional<JavaFileObject> file = sources.file(element);
        if (file.isPresent()) {
            String path =
                    folder.inProject(file.get().toUri()).orElseGet(() -> packagePath(element) + fileName + ".java");
            digests.computeIfAbsent(path, name -> digest(file.get()));
            return Optional.of(path);
        }
        Optional<String> guess = folder.sourceOf(packagePath(element) + fileName + ".java");
        guess.ifPresent(path ->
                folder.file(path).ifPresent(found -> digests.computeIfAbsent(path, name -> digest(found))));
        return guess;
    }

    private static String fileName(TypeElement type) {
        TypeElement outer = type;
        while (outer.getEnclosingElement() instanceof TypeElement enclosing) {
            outer = enclosing;
        }
        return outer.getSimpleName().toString();
    }

    private static String packagePath(Element element) {
        Element one = element;
        while (one.getEnclosingElement() != null && one.getKind() != ElementKind.PACKAGE) {
            one = one.getEnclosingElement();
        }
        String name = one.toString();
        return name.isEmpty() || name.equals("unnamed package") ? "" : name.replace('.', '/') + "/";
    }

    private static String digest(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(JavaFileObject file) {
        try (InputStream stream = file.openInputStream()) {
            return Sha256.of(stream.readAllBytes());
        } catch (UnsupportedOperationException e) {
            return digestOfText(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source in memory need not have bytes. */
    private static String digestOfText(JavaFileObject file) {
        try {
            return Sha256.of(file.getCharContent(true).toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
