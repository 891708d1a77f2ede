package dev.palindrome.processor;

import dev.palindrome.model.checksum.Checksum;
import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.model.gate.RevisionFiles.Origin;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.body.Body;
import dev.palindrome.processor.body.Sources;
import dev.palindrome.processor.project.ProjectFolder;
import dev.palindrome.sql.checksum.RevisionChecksum;
import dev.palindrome.sql.script.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Finds the files of the project that a revision is made from. */
final class RevisionSources {

    private final Sources sources;
    private final ProjectFolder folder;

    RevisionSources(Sources sources, ProjectFolder folder) {
        this.sources = sources;
        this.folder = folder;
    }

    /** The source of its class, the scripts that it reads, the sources of constants in them. */
    Stream<Source> of(SeenRevision revision) {
        return Stream.concat(of(revision.mirror().type()).stream(), read(revision));
    }

    /** The file that configures a history. */
    Optional<Source> of(PackageElement configured) {
        return find(configured, "package-info");
    }

    /** The same as {@link #of(SeenRevision)}, for a message. */
    Origin origin(SeenRevision revision) {
        TypeElement type = revision.mirror().type();
        String source = of(type).map(Source::path).orElseGet(() -> packagePath(type) + fileName(type) + ".java");
        Place place = sources.locate(type).place();
        List<String> read = read(revision).map(Source::path).distinct().sorted().toList();
        return new Origin(source, place.line() > 0 ? source + ":" + place.line() : source, read);
    }

    private Stream<Source> read(SeenRevision revision) {
        return Stream.of(revision.upgrade(), revision.downgrade())
                .flatMap(Optional::stream)
                .flatMap(body ->
                        Stream.concat(scripts(body), body.constants().stream().flatMap(type -> of(type).stream())));
    }

    /** A script that the build has made from something else lies nowhere in the project. */
    private Stream<Source> scripts(Body body) {
        return body.files().entrySet().stream()
                .flatMap(entry -> folder.file(entry.getKey()).stream()
                        .map(file -> new Source(entry.getKey(), () -> digest(file), Optional.of(entry.getValue()))))
                .sorted(Comparator.comparing(Source::path));
    }

    private Optional<Source> of(TypeElement type) {
        return find(type, fileName(type));
    }

    /** The source of an element: in the project, or, where there is none, as a source folder would have it. */
    private Optional<Source> find(Element element, String fileName) {
        String name = packagePath(element) + fileName + ".java";
        Optional<JavaFileObject> file = sources.file(element);
        return file.isPresent()
                ? file.map(one ->
                        new Source(folder.inProject(one.toUri()).orElse(name), () -> digest(one), Optional.empty()))
                : folder.sourceOf(name)
                        .flatMap(path ->
                                folder.file(path).map(one -> new Source(path, () -> digest(one), Optional.empty())));
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

    /**
     * A file of the project.
     *
     * @param path its path in the project, with slashes
     * @param sha256 counts its bytes, which is not needed of every file
     * @param script the statements in it, if it is a script
     */
    record Source(String path, Supplier<String> sha256, Optional<Script> script) {

        /** The checksum of the statements in it. */
        Optional<Checksum> tokens() {
            return script.map(RevisionChecksum::of);
        }
    }
}
