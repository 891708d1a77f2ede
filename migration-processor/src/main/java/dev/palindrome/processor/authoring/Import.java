package dev.palindrome.processor.authoring;

import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import dev.palindrome.processor.authoring.code.ClassName;
import dev.palindrome.processor.authoring.foreign.ForeignHistory;
import dev.palindrome.processor.authoring.foreign.ForeignId;
import dev.palindrome.processor.authoring.foreign.ForeignRevision;
import dev.palindrome.processor.authoring.foreign.Layout;
import dev.palindrome.processor.authoring.source.SourceHistories;
import dev.palindrome.processor.authoring.source.SourceHistory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The goal {@code import}: another tool's history as the beginning of one of ours, all of it released. */
public final class Import {

    private static final String RELEASE = "imported";

    private final Project project;
    private final Request request;
    private final String packageName;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Import(Project project, Request request) {
        this.project = project;
        this.request = request;
        this.packageName = request.packageName().orElse(request.firstPackage());
    }

    /**
     * What is wanted.
     *
     * @param from the directory with the other tool's scripts
     * @param layout the name of its layout, or empty to find it out
     * @param history the history to make, or empty for the one that the package belongs to
     * @param packageName the package of the classes, or empty for the usual one
     * @param firstPackage the package to use if none is named
     */
    public record Request(
            Path from,
            Optional<String> layout,
            Optional<String> history,
            Optional<String> packageName,
            String firstPackage) {}

    /**
     * Decides what to write.
     *
     * @param project the project
     * @param request what is wanted
     * @return the changes
     */
    public static Authoring author(Project project, Request request) {
        return new Import(project, request).author();
    }

    private Authoring author() {
        SourceHistories sources = SourceHistories.read(project.sourceRoots(), project::name);
        HistoryChoice choice = HistoryChoice.of(sources, request.history(), Optional.of(packageName));
        LockText lock = LockText.read(
                project.lockFile(choice.history().name()), choice.history().name());
        diagnostics.addAll(sources.problems());
        choice.problem().ifPresent(diagnostics::add);
        diagnostics.addAll(lock.problems());
        notEmpty(choice.history(), lock).ifPresent(diagnostics::add);
        if (isRefused()) {
            return refused();
        }
        ForeignHistory foreign = Layout.read(request.from(), request.layout());
        diagnostics.addAll(foreign.diagnostics());
        List<ImportedRevision> revisions = revisions(foreign, UsedNames.in(packageName, project, sources));
        return isRefused() || revisions.isEmpty() ? refused() : write(choice.history(), lock, revisions);
    }

    private boolean isRefused() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    private Authoring refused() {
        return Authoring.refused(diagnostics);
    }

    private Optional<Diagnostic> notEmpty(SourceHistory history, LockText lock) {
        boolean empty =
                history.revisions().isEmpty() && lock.lockFile().released().isEmpty();
        return empty
                ? Optional.empty()
                : Optional.of(AuthoringCode.HISTORY_NOT_EMPTY
                        .with("history", history.name())
                        .with("head", headOf(history, lock))
                        .with("suggestion", packageName + "." + RELEASE)
                        .with("name", RELEASE)
                        .diagnostic());
    }

    private static String headOf(SourceHistory history, LockText lock) {
        return lock.lockFile()
                .head()
                .map(RevisionId::value)
                .orElseGet(() -> history.revisions().stream()
                        .map(revision -> revision.id().value())
                        .max(String::compareTo)
                        .orElse("the last one in the lock file"));
    }

    private List<ImportedRevision> revisions(ForeignHistory foreign, Set<String> usedNames) {
        List<ImportedRevision> revisions = new ArrayList<>();
        Map<String, String> nameById = new HashMap<>();
        String parent = Link.BASE;
        for (ForeignRevision revision : foreign.revisions()) {
            String id = id(revision.name(), nameById);
            String words = words(revision.name());
            String className = ClassName.of(words, usedNames);
            usedNames.add(Project.folded(className));
            ImportedRevision imported =
                    ImportedRevision.of(revision, new Link(id, parent), packageName, className, words);
            reportTooLong(revision.name(), imported);
            revisions.add(imported);
            parent = id;
        }
        return revisions;
    }

    private String id(String name, Map<String, String> nameById) {
        String id = ForeignId.of(name).value();
        String other = nameById.putIfAbsent(id, name);
        if (other != null) {
            diagnostics.add(AuthoringCode.SAME_ID
                    .with("first", other)
                    .with("second", name)
                    .with("id", id)
                    .diagnostic());
        } else if (!id.equals(name)) {
            diagnostics.add(
                    AuthoringCode.ID_CHANGED.with("name", name).with("id", id).diagnostic());
        }
        return id;
    }

    /** What the name says beside its number. */
    private static String words(String name) {
        String words = name.replaceFirst("^[0-9-]+_", "")
                .replaceAll("[^\\p{Alnum}]+", " ")
                .strip();
        return words.isEmpty() ? name : words;
    }

    private void reportTooLong(String name, ImportedRevision revision) {
        if (revision.longestConstant() > ImportedRevision.CONSTANT) {
            diagnostics.add(AuthoringCode.STATEMENT_TOO_LONG
                    .with("name", name)
                    .with("length", revision.longestConstant())
                    .diagnostic());
        }
    }

    private Authoring write(SourceHistory history, LockText lock, List<ImportedRevision> revisions) {
        List<FileChange> changes = new ArrayList<>();
        revisions.forEach(revision -> changes.addAll(revision.files(project)));
        changes.stream().map(FileChange::path).filter(Files::exists).forEach(this::reportExisting);
        if (isRefused()) {
            return refused();
        }
        if (history.packages().isEmpty()) {
            changes.addAll(PackageInfo.of(project, packageName, history.name()));
        }
        List<Released> released = revisions.stream()
                .map(revision -> new Released(new RevisionId(revision.link().id()), revision.checksum(), RELEASE, 0))
                .toList();
        RevisionId head = released.get(released.size() - 1).id();
        changes.addAll(lock.become(project.lockFile(history.name()), LockFile.of(released, Optional.of(head))));
        return new Authoring(changes, words(history, revisions), diagnostics);
    }

    private void reportExisting(Path file) {
        diagnostics.add(AuthoringCode.FILE_EXISTS
                .with("file", project.name(file))
                .with("suggestion", packageName + "." + RELEASE)
                .diagnostic());
    }

    private String words(SourceHistory history, List<ImportedRevision> revisions) {
        List<String> words = new ArrayList<>();
        words.add("imports %d revisions into the history `%s`, package %s, all of them released as `%s`:"
                .formatted(revisions.size(), history.name(), packageName, RELEASE));
        words.add("  first %s".formatted(revisions.get(0).link().id()));
        words.add(
                "  head %s".formatted(revisions.get(revisions.size() - 1).link().id()));
        addIds(words, "outside a transaction", revisions, ImportedRevision::hasAutocommit);
        addIds(words, "with an empty downgrade", revisions, ImportedRevision::hasEmptyDowngrade);
        addIds(words, "without a downgrade, waived", revisions, ImportedRevision::isWaived);
        words.add("next: mvn process-classes migrations:check");
        return String.join("\n", words);
    }

    private static void addIds(
            List<String> words, String label, List<ImportedRevision> revisions, Predicate<ImportedRevision> which) {
        List<String> ids = revisions.stream()
                .filter(which)
                .map(revision -> revision.link().id())
                .toList();
        if (!ids.isEmpty()) {
            words.add(ids.stream().collect(Collectors.joining(", ", "  " + label + ": ", "")));
        }
    }
}
