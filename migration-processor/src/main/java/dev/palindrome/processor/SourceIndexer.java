package dev.palindrome.processor;

import dev.palindrome.model.gate.Site;
import dev.palindrome.model.manifest.SourceIndex;
import dev.palindrome.model.manifest.SourceIndex.Position;
import dev.palindrome.model.manifest.SourceIndex.RevisionPlaces;
import dev.palindrome.model.manifest.SourceIndex.SourceFile;
import dev.palindrome.model.report.CompileReport.Place;
import dev.palindrome.processor.RevisionSources.Source;
import dev.palindrome.processor.project.PreviousBuild;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lists the files that a manifest is made from, with their content's digest, and where the revisions stand in them. */
final class SourceIndexer {

    private final RevisionSources sources;
    private final SiteLocator locator;
    private final PreviousBuild previous;
    private final Map<String, SourceFile> digested = new HashMap<>();

    SourceIndexer(RevisionSources sources, SiteLocator locator, PreviousBuild previous) {
        this.sources = sources;
        this.locator = locator;
        this.previous = previous;
    }

    /**
     * Makes the index of a history.
     *
     * @param history the history
     * @param revisions its revisions
     */
    SourceIndex index(History history, List<SeenRevision> revisions) {
        Files files = new Files();
        SortedMap<String, RevisionPlaces> places = new TreeMap<>();
        for (SeenRevision revision : revisions) {
            String name = revision.className();
            if (revision.compiled()) {
                sources.of(revision).forEach(source -> files.add(digested(source), name));
                places(name).ifPresent(one -> places.put(name, one));
            } else {
                previous.filesOf(history.name(), name).forEach(file -> files.addAsItWas(file, name));
                previous.placesOf(history.name(), name).ifPresent(one -> places.put(name, one));
            }
        }
        history.mirror()
                .ifPresent(mirror -> sources.of(mirror.element())
                        .ifPresent(source ->
                                files.add(digested(source), mirror.element().getQualifiedName() + ".package-info")));
        return new SourceIndex(history.settings(), files.list(), places);
    }

    private SourceFile digested(Source source) {
        return digested.computeIfAbsent(
                source.path(), path -> new SourceFile(path, source.sha256().get(), source.tokens(), List.of()));
    }

    private Optional<RevisionPlaces> places(String className) {
        Place type = place(className, Site.Part.CLASS);
        // a compiler without trees tells no lines
        return type.equals(Place.UNKNOWN)
                ? Optional.empty()
                : Optional.of(new RevisionPlaces(
                        position(type),
                        position(place(className, Site.Part.UPGRADE)),
                        position(place(className, Site.Part.DOWNGRADE))));
    }

    private Place place(String className, Site.Part part) {
        return locator.revision(new Site.InRevision(className, part)).place();
    }

    private static Position position(Place place) {
        return new Position(place.line(), place.column());
    }

    /** The files of one history while they are collected. */
    private static final class Files {

        private final Map<String, SourceFile> contents = new HashMap<>();
        private final SortedMap<String, SortedSet<String>> users = new TreeMap<>();

        void add(SourceFile file, String user) {
            contents.putIfAbsent(file.path(), file);
            use(file, user);
        }

        /** What an untouched class was compiled from is what it was then, even if the file has changed since. */
        void addAsItWas(SourceFile file, String user) {
            contents.put(file.path(), file);
            use(file, user);
        }

        private void use(SourceFile file, String user) {
            users.computeIfAbsent(file.path(), path -> new TreeSet<>()).add(user);
        }

        List<SourceFile> list() {
            return users.entrySet().stream()
                    .map(entry -> {
                        SourceFile file = Objects.requireNonNull(contents.get(entry.getKey()));
                        return new SourceFile(file.path(), file.sha256(), file.tokens(), List.copyOf(entry.getValue()));
                    })
                    .toList();
        }
    }
}
