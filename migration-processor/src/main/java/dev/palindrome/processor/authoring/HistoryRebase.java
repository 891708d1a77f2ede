package dev.palindrome.processor.authoring;

import dev.palindrome.model.chain.ChainProblem;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.AuthoringCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.gate.Declaration;
import dev.palindrome.model.gate.ForkOrder;
import dev.palindrome.model.gate.GateInput;
import dev.palindrome.model.lock.LockFile;
import dev.palindrome.model.lock.LockFile.Released;
import dev.palindrome.processor.authoring.source.SourceHistory;
import dev.palindrome.processor.authoring.source.SourceRevision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Undoes the forks of one history, the innermost first, in the order that the compile gate announces. */
final class HistoryRebase {

    private final Project project;
    private final SourceHistory before;
    private final Path lockPath;
    private final LockText lock;
    private final List<String> says = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private SourceHistory after;

    private HistoryRebase(Project project, SourceHistory history, Path lockPath, LockText lock) {
        this.project = project;
        this.before = history;
        this.after = history;
        this.lockPath = lockPath;
        this.lock = lock;
    }

    static HistoryRebase of(Project project, SourceHistory history) {
        Path lockPath = project.lockFile(history.name());
        return new HistoryRebase(project, history, lockPath, LockText.read(lockPath, history.name()));
    }

    Authoring author() {
        problems.addAll(lock.problems());
        problems.addAll(ChainFindings.unmendable(input()));
        if (problems.isEmpty()) {
            undoForks();
        }
        if (problems.isEmpty()) {
            // an invented id may, in theory, be one that another branch has
            problems.addAll(ChainFindings.noHead(input()));
        }
        return problems.isEmpty() ? changes() : Authoring.refused(problems);
    }

    private GateInput input() {
        return after.gateInput(lock.lockFile(), project.now());
    }

    /** Each round leaves one open end less, so this ends. */
    private void undoForks() {
        Optional<ChainProblem.Fork> fork = innermostFork();
        while (fork.isPresent() && problems.isEmpty()) {
            GateInput input = input();
            undo(fork.get(), ForkOrder.of(fork.get(), input.declarations(), input));
            fork = innermostFork();
        }
    }

    /** A fork whose branches do not fork again. */
    private Optional<ChainProblem.Fork> innermostFork() {
        Map<String, Long> children = after.revisions().stream()
                .collect(Collectors.groupingBy(revision -> revision.parent().value(), Collectors.counting()));
        return after.lineage().problems().stream()
                .filter(ChainProblem.Fork.class::isInstance)
                .map(ChainProblem.Fork.class::cast)
                .filter(fork -> fork.branches().stream()
                        .map(branch -> branch.positions().get(branch.positions().size() - 1))
                        .map(end -> after.revisions().get(end).id().value())
                        .noneMatch(children::containsKey))
                .findFirst();
    }

    private void undo(ChainProblem.Fork fork, ForkOrder order) {
        List<Declaration> stays = order.branches().get(0);
        String end = stays.get(stays.size() - 1).id();
        String place = fork.parent().equals(Link.BASE) ? "at its base" : "after `" + fork.parent() + "`";
        says.add("the history `" + before.name() + "` forks " + place);
        says.add("  stays: " + ids(stays));
        Map<String, Link> places = new HashMap<>();
        for (ForkOrder.Move move : order.moves()) {
            refuseIfReleased(move.declaration(), end);
            places.put(move.declaration().className(), new Link(move.id(), move.parent()));
        }
        order.branches().subList(1, order.branches().size()).forEach(branch -> says.add("  moves: " + ids(branch)));
        after = after.moved(places);
    }

    private void refuseIfReleased(Declaration moved, String end) {
        if (lock.lockFile().releasedIds().contains(moved.id())) {
            problems.add(AuthoringCode.RELEASED_FORK
                    .with("moves", moved.id())
                    .with("stays", end)
                    .with("history", before.name())
                    .with("file", LockFile.pathOf(before.name()))
                    .diagnostic());
        }
    }

    private static String ids(List<Declaration> branch) {
        return branch.stream().map(Declaration::id).collect(Collectors.joining(" -> "));
    }

    private Authoring changes() {
        List<FileChange> changes = new ArrayList<>(sourceChanges());
        boolean lockMatters = lock.text().isPresent() || !changes.isEmpty();
        if (lockMatters && !after.revisions().isEmpty()) {
            changes.addAll(lockChange());
        }
        if (changes.isEmpty()) {
            says.add("nothing to rebase: the history `" + before.name() + "` is one line, and its lock file is right");
        }
        return new Authoring(changes, String.join("\n", says), List.of());
    }

    private List<FileChange> sourceChanges() {
        Map<Path, ValueEdits> editsByFile = new TreeMap<>();
        for (int i = 0; i < before.revisions().size(); i++) {
            SourceRevision old = before.revisions().get(i);
            SourceRevision now = after.revisions().get(i);
            ValueEdits edits = editsByFile.computeIfAbsent(old.file(), ValueEdits::new);
            edits.replace("id", old.id(), now.id().value());
            edits.replace("parent", old.parent(), now.parent().value());
        }
        List<FileChange> changes = new ArrayList<>();
        editsByFile.values().stream().filter(edits -> !edits.isEmpty()).forEach(edits -> {
            says.addAll(edits.inWords(project.name(edits.file())));
            changes.add(edits.change());
        });
        return changes;
    }

    private List<FileChange> lockChange() {
        List<String> chain =
                after.chain().stream().map(revision -> revision.id().value()).toList();
        Map<String, Integer> positions = new HashMap<>();
        chain.forEach(id -> positions.put(id, positions.size()));
        List<Released> released = lock.lockFile().released().stream()
                .sorted(Comparator.comparing(
                        one -> positions.getOrDefault(one.id().value(), chain.size())))
                .toList();
        RevisionId head = new RevisionId(chain.get(chain.size() - 1));
        List<FileChange> change = lock.become(lockPath, LockFile.of(released, Optional.of(head)));
        if (!change.isEmpty()) {
            String markers = lock.conflicted() ? "its conflict resolved, " : "";
            says.add(project.name(lockPath) + ": " + markers + "head " + head);
        }
        return change;
    }
}
