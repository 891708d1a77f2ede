package dev.palindrome.processor.authoring;

import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.NewId;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.processor.authoring.code.ClassName;
import dev.palindrome.processor.authoring.code.JavaLiteral;
import dev.palindrome.processor.authoring.source.SourceHistories;
import dev.palindrome.processor.authoring.source.SourceHistory;
import dev.palindrome.processor.authoring.source.SourceRevision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The goal {@code new}: a revision behind the head, sound Java, with two bodies to fill in. */
public final class NewRevision {

    private final Project project;
    private final Request request;
    private final SourceHistories sources;

    private NewRevision(Project project, Request request) {
        this.project = project;
        this.request = request;
        this.sources = SourceHistories.read(project.sourceRoots(), project::name);
    }

    /**
     * What is wanted.
     *
     * @param description what the revision is for
     * @param history the history, or empty if there is only one
     * @param packageName the package of the class, or empty for the package of the head
     * @param firstPackage the package of the first revision, if none is named
     */
    public record Request(
            String description, Optional<String> history, Optional<String> packageName, String firstPackage) {}

    /**
     * Decides what to write.
     *
     * @param project the project
     * @param request what is wanted
     * @return the changes
     */
    public static Authoring author(Project project, Request request) {
        return new NewRevision(project, request).author();
    }

    private Authoring author() {
        String description = request.description().strip().replaceAll("\\s+", " ");
        if (description.isEmpty()) {
            return Authoring.refused(AuthoringCode.NO_DESCRIPTION.draft().diagnostic());
        }
        if (!sources.problems().isEmpty()) {
            return Authoring.refused(sources.problems());
        }
        HistoryChoice choice = HistoryChoice.of(sources, request.history(), request.packageName());
        return choice.problem().map(Authoring::refused).orElseGet(() -> behindHead(choice.history(), description));
    }

    private Authoring behindHead(SourceHistory history, String description) {
        Path file = project.lockFile(history.name());
        LockText lock = LockText.read(file, history.name());
        List<Diagnostic> problems = new ArrayList<>(lock.problems());
        problems.addAll(ChainFindings.noHead(history.gateInput(lock.lockFile(), project.now())));
        if (!problems.isEmpty()) {
            return Authoring.refused(problems);
        }
        Optional<SourceRevision> head = head(history);
        String packageName = packageFor(history, head);
        String parent = head.map(revision -> revision.id().value()).orElse(Link.BASE);
        RevisionId id = new NewId(history.settings().ids(), project.now()).after(parent, description);
        String className = ClassName.of(description, UsedNames.in(packageName, project, sources));

        List<FileChange> changes = new ArrayList<>();
        changes.add(new FileChange(
                project.source(packageName, className + ".java"),
                text(packageName, className, new Link(id.value(), parent), description)));
        if (history.revisions().isEmpty() && history.packages().isEmpty()) {
            changes.addAll(PackageInfo.of(project, packageName, history.name()));
        }
        changes.addAll(lock.become(file, lock.lockFile().withHead(id)));
        return new Authoring(changes, words(changes, history, id, parent), List.of());
    }

    private static Optional<SourceRevision> head(SourceHistory history) {
        List<SourceRevision> chain = history.chain();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    private String packageFor(SourceHistory history, Optional<SourceRevision> head) {
        return request.packageName()
                .or(() -> head.map(SourceRevision::packageName))
                .or(() -> history.packages().stream().findFirst())
                .orElse(request.firstPackage());
    }

    private String words(List<FileChange> changes, SourceHistory history, RevisionId id, String parent) {
        String place = parent.isEmpty() ? "the first revision" : "behind `" + parent + "`";
        String files = changes.stream()
                .map(change -> "  " + project.name(change.path()))
                .collect(Collectors.joining("\n"));
        return """
                revision `%s` of the history `%s`, %s
                %s
                next: fill in `upgrade` and `downgrade`, then run: mvn process-classes""".formatted(id, history.name(), place, files);
    }

    private static String text(String packageName, String className, Link link, String description) {
        return """
                package %s;

                import dev.palindrome.migration.Migration;
                import dev.palindrome.migration.Revision;
                import dev.palindrome.migration.Steps;

                @Revision(
                        id = %s,
                        parent = %s,
                        description = %s)
                final class %s implements Migration {

                    @Override
                    public void upgrade(Steps steps) {
                        // what brings a database here, for example steps.sql("ALTER TABLE drafts ADD COLUMN title text");
                    }

                    @Override
                    public void downgrade(Steps steps) {
                        // what takes it back, the last step first, for example steps.sql("ALTER TABLE drafts DROP COLUMN title");
                    }
                }
                """.formatted(
                        packageName,
                        JavaLiteral.line(link.id()),
                        JavaLiteral.line(link.parent()),
                        JavaLiteral.line(description),
                        className);
    }
}
