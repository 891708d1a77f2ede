package dev.palindrome.processor.writing;

import com.palantir.javapoet.JavaFile;
import dev.palindrome.migration.MigrationRegistry;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestJson;
import dev.palindrome.model.manifest.ManifestRevision;
import dev.palindrome.model.manifest.SourceIndex;
import dev.palindrome.model.manifest.SourceIndexJson;
import dev.palindrome.model.report.CompileReport;
import dev.palindrome.processor.project.ProjectFolder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes everything that the processor leaves behind; every file depends on the whole of its history. */
public final class Outputs {

    private static final String SERVICES = "META-INF/services/" + MigrationRegistry.class.getName();
    private static final String REPORT = "compile.json";

    private final Filer filer;
    private final Elements elements;
    private final ProjectFolder folder;
    private final SortedSet<String> registries = new TreeSet<>();

    /**
     * Makes a writer.
     *
     * @param environment the compiler's
     * @param folder the project
     */
    public Outputs(ProcessingEnvironment environment, ProjectFolder folder) {
        this.filer = environment.getFiler();
        this.elements = environment.getElementUtils();
        this.folder = folder;
    }

    /**
     * Writes the manifest of a history, what it was made from, and its registries.
     *
     * @param manifest the manifest
     * @param index the files that it was made from
     * @param types the classes of its revisions, by binary name
     * @throws IOException if the compiler cannot write
     */
    public void write(Manifest manifest, SourceIndex index, Map<String, TypeElement> types) throws IOException {
        Element[] origins = types.values().toArray(new Element[0]);
        resource(Manifest.resourceOf(manifest.history()), ManifestJson.write(manifest), origins);
        resource(SourceIndex.resourceOf(manifest.history()), SourceIndexJson.write(index), origins);
        for (RegistrySource.Registry registry : registriesOf(manifest, types)) {
            JavaFile file = new RegistrySource(registry).file();
            String name = registry.packageName().isEmpty()
                    ? RegistrySource.NAME
                    : registry.packageName() + "." + RegistrySource.NAME;
            removeOld(registry.packageName());
            try (Writer writer = filer.createSourceFile(name, origins).openWriter()) {
                file.writeTo(writer);
            }
            registries.add(name);
        }
    }

    /**
     * Removes the registry of the build before: javac warns of a type that is written although it exists already, and
     * with {@code -Werror} that fails a build which nothing is wrong with.
     */
    private void removeOld(String packageName) throws IOException {
        remove(StandardLocation.SOURCE_OUTPUT, packageName, RegistrySource.NAME + ".java");
        remove(StandardLocation.CLASS_OUTPUT, packageName, RegistrySource.NAME + ".class");
    }

    /** The Filer's own files cannot be deleted; where they are on a disk, the disk's can. */
    private void remove(StandardLocation location, String packageName, String name) throws IOException {
        Optional<URI> uri = uriOf(location, packageName, name);
        if (uri.isPresent() && "file".equals(uri.get().getScheme())) {
            Files.deleteIfExists(Path.of(uri.get()));
        }
    }

    private Optional<URI> uriOf(StandardLocation location, String packageName, String name) throws IOException {
        try {
            return Optional.of(filer.getResource(location, packageName, name).toUri());
        } catch (FileNotFoundException | NoSuchFileException | IllegalArgumentException e) {
            // so Eclipse's compiler says that there is no such file, or no such folder
            return Optional.empty();
        }
    }

    private Collection<RegistrySource.Registry> registriesOf(Manifest manifest, Map<String, TypeElement> types) {
        Map<String, List<RegistrySource.Entry>> byPackage = new TreeMap<>();
        for (ManifestRevision revision : manifest.revisions()) {
            TypeElement type = Objects.requireNonNull(types.get(revision.className()));
            byPackage
                    .computeIfAbsent(
                            elements.getPackageOf(type).getQualifiedName().toString(), name -> new ArrayList<>())
                    .add(new RegistrySource.Entry(revision.id().value(), type));
        }
        String head = manifest.head().map(Object::toString).orElse("");
        String hash = manifest.chainHash().map(Object::toString).orElse("");
        List<RegistrySource.Registry> result = new ArrayList<>();
        byPackage.forEach((name, entries) -> result.add(new RegistrySource.Registry(
                name,
                manifest.history(),
                head,
                hash,
                entries,
                seesGenerated(entries.get(0).type()))));
        return result;
    }

    /** A named module may not read {@code java.compiler}. */
    private boolean seesGenerated(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        String generated = "javax.annotation.processing.Generated";
        boolean unnamed = module == null || module.isUnnamed();
        return unnamed
                ? elements.getTypeElement(generated) != null
                : elements.getTypeElement(module, generated) != null;
    }

    /**
     * Writes the list by which the registries of all histories are found.
     *
     * @param origins the classes that it depends on
     * @throws IOException if the compiler cannot write
     */
    public void writeServices(Collection<? extends Element> origins) throws IOException {
        StringBuilder lines = new StringBuilder();
        registries.forEach(name -> lines.append(name).append('\n'));
        resource(SERVICES, lines.toString(), origins.toArray(new Element[0]));
    }

    /**
     * Removes the files of a history that is no more; the compiler offers no way to.
     *
     * @param history the history
     * @throws IOException if they cannot be removed
     */
    public void forget(String history) throws IOException {
        if (folder.output().isPresent()) {
            Files.deleteIfExists(folder.output().get().resolve(Manifest.resourceOf(history)));
            Files.deleteIfExists(folder.output().get().resolve(SourceIndex.resourceOf(history)));
        }
    }

    private void resource(String name, String text, Element... origins) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, origins);
        try (var stream = file.openOutputStream()) {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes the report for other programs, where there is a folder for it.
     *
     * @param report the report
     */
    public void write(CompileReport report) {
        folder.reports().ifPresent(reports -> {
            try {
                Files.createDirectories(reports);
                Path file = reports.resolve(REPORT);
                byte[] bytes = report.json().getBytes(StandardCharsets.UTF_8);
                if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
                    Files.write(file, bytes);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
