package dev.palindrome.maven.project;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.ManifestCode;
import dev.palindrome.model.diagnostic.NearestName;
import dev.palindrome.model.diagnostic.PluginCode;
import dev.palindrome.model.manifest.Manifest;
import dev.palindrome.model.manifest.ManifestHeading;
import dev.palindrome.model.manifest.ManifestJson;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The histories of a module, found by their lock files and their manifests. */
public final class ProjectHistories {

    private static final String MANIFEST = ".json";
    private static final String LOCK_FILE = ".lock";

    private final Module module;
    private final NavigableSet<String> compiled;
    private final NavigableSet<String> all;

    private ProjectHistories(Module module, NavigableSet<String> compiled, NavigableSet<String> locked) {
        this.module = module;
        this.compiled = compiled;
        this.all = new TreeSet<>(compiled);
        this.all.addAll(locked);
    }

    /** Looks through a module; beside a manifest lies the index of its sources, {@code main.sources.json}. */
    public static ProjectHistories of(Module module) {
        Path manifests = module.classes().resolve(Manifest.resourceOf("main")).resolveSibling("");
        Path lockFiles = module.lockFile("main").resolveSibling("");
        return new ProjectHistories(module, names(manifests, MANIFEST), names(lockFiles, LOCK_FILE));
    }

    /** Whether there is none, not even one that was not compiled yet. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The names of those that have a manifest, in alphabetical order. */
    public NavigableSet<String> compiled() {
        return new TreeSet<>(compiled);
    }

    /** The names, in alphabetical order. */
    public NavigableSet<String> names() {
        return new TreeSet<>(all);
    }

    /**
     * Decides for one history.
     *
     * @param wanted the name that the user gave; needed only where there are several
     * @return the name of a history of this module
     */
    public String choose(Optional<String> wanted) {
        if (all.isEmpty()) {
            throw refused(PluginCode.NO_HISTORY.with("project", module.name()).diagnostic());
        }
        if (wanted.isPresent()) {
            return wanted.filter(all::contains).orElseThrow(() -> refused(unknown(wanted.get())));
        }
        if (all.size() > 1) {
            throw refused(AuthoringCode.WHICH_HISTORY
                    .with("histories", listed())
                    .with("first", all.first())
                    .diagnostic());
        }
        return all.first();
    }

    /**
     * Reads what the manifest of a history says before it lists its revisions.
     *
     * @param history its name
     * @param goal the goal that needs it, for the line to type
     */
    public ManifestHeading heading(String history, String goal) {
        ManifestJson.HeadingReading reading =
                ManifestJson.readHeading(Manifest.resourceOf(history), text(history, goal));
        return orRefuse(reading.heading(), reading.problem());
    }

    /**
     * Reads the manifest of a history.
     *
     * @param history its name
     * @param goal the goal that needs it, for the line to type
     */
    public Manifest manifest(String history, String goal) {
        ManifestJson.Reading reading = ManifestJson.read(Manifest.resourceOf(history), text(history, goal));
        return orRefuse(reading.manifest(), reading.problem());
    }

    private String text(String history, String goal) {
        if (!compiled.contains(history)) {
            throw refused(ManifestCode.MISSING
                    .with("history", history)
                    .with("place", module.name())
                    .with("command", "mvn process-classes migrations:" + goal)
                    .diagnostic());
        }
        return ProjectFiles.read(module.classes().resolve(Manifest.resourceOf(history)));
    }

    private static <T> T orRefuse(Optional<T> read, Optional<Diagnostic> problem) {
        problem.ifPresent(found -> {
            throw refused(found);
        });
        return read.orElseThrow();
    }

    /**
     * Goes on only if the manifest of a history was made from the sources that lie there now.
     *
     * @param history its name
     * @param goal the goal that needs it, for the line to type
     */
    public void requireFresh(String history, String goal) {
        Freshness.of(module, history).changes().stream().findFirst().ifPresent(change -> {
            throw refused(stale(history, change, goal));
        });
    }

    /** Says that a manifest is stale; javac looks at sources only, so after an edit of another file it takes a clean build. */
    public static Diagnostic stale(String history, Freshness.Change change, String goal) {
        String clean = change.isSource() ? "" : "clean ";
        return ManifestCode.STALE
                .with("history", history)
                .with("file", change.path())
                .with("change", change.what())
                .with("command", "mvn " + clean + "process-classes migrations:" + goal)
                .diagnostic();
    }

    private Diagnostic unknown(String wanted) {
        return PluginCode.UNKNOWN_HISTORY
                .with("history", wanted)
                .with("histories", listed())
                .with("nearest", NearestName.to(wanted, all).orElse(all.first()))
                .diagnostic();
    }

    private String listed() {
        return all.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static MigrationException refused(Diagnostic diagnostic) {
        return new MigrationException(diagnostic, ExitStatus.USAGE);
    }

    private static NavigableSet<String> names(Path directory, String ending) {
        NavigableSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(directory)) {
            return names;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + ending)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                names.add(name.substring(0, name.indexOf('.')));
            }
        } catch (IOException e) {
            throw ProjectFiles.unreadable(directory, e);
        }
        return names;
    }
}
