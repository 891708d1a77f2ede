package dev.palindrome.model.gate;

import static dev.palindrome.model.gate.Site.Part.ID;
import static dev.palindrome.model.gate.Site.Part.PARENT;

import dev.palindrome.model.chain.ChainProblem;
import dev.palindrome.model.chain.Lineage;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.NewId;
import dev.palindrome.model.diagnostic.ChainCode;
import dev.palindrome.model.diagnostic.Diagnostic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the problems of a lineage into words. */
final class ChainCheck {

    private final GateInput input;
    private final List<Declaration> declarations;
    private final Lineage lineage;
    private final Optional<LostId> lost;

    ChainCheck(GateInput input) {
        this.input = input;
        this.declarations = input.declarations();
        this.lineage = Lineage.of(declarations.stream().map(Declaration::link).toList());
        this.lost = LostId.in(declarations, lineage, new IdForm(input.settings())::admits);
    }

    /** The id that one revision has lost, if its child still knows it. */
    Optional<LostId> lost() {
        return lost;
    }

    Optional<List<Declaration>> ordered() {
        return lineage.order()
                .map(positions -> positions.stream().map(declarations::get).toList());
    }

    List<Finding> findings() {
        Words words = new Words();
        return lineage.problems().stream()
                .flatMap(problem -> problem.accept(words))
                .toList();
    }

    /** The classes of revisions that follow themselves; of those no order is known. */
    Set<String> circling() {
        return lineage.problems().stream()
                .filter(ChainProblem.Cycle.class::isInstance)
                .map(ChainProblem.Cycle.class::cast)
                .flatMap(cycle -> cycle.positions().stream())
                .map(position -> declarations.get(position).className())
                .collect(Collectors.toUnmodifiableSet());
    }

    private final class Words implements ChainProblem.Visitor<Stream<Finding>> {

        @Override
        public Stream<Finding> duplicate(ChainProblem.DuplicateId problem) {
            String first = declarations.get(problem.first()).className();
            return problem.others().stream().map(declarations::get).map(other -> {
                Diagnostic diagnostic = ChainCode.DUPLICATE_ID
                        .with("id", problem.id())
                        .with("first", first)
                        .with("other", other.className())
                        .with("suggestion", suggestionAfter(problem.id(), other))
                        .with("parent", problem.id())
                        .diagnostic();
                return Finding.of(diagnostic, new Site.InRevision(other.className(), ID));
            });
        }

        @Override
        public Stream<Finding> unknownParent(ChainProblem.UnknownParent problem) {
            if (!input.complete() || lost.isPresent()) {
                return Stream.empty();
            }
            Declaration declaration = declarations.get(problem.position());
            String suggestion = problem.nearest()
                    .map(id -> "did you mean\nparent = \"" + id + "\"")
                    .orElseGet(() -> withoutParent(problem.parent(), declaration));
            Diagnostic diagnostic = ChainCode.UNKNOWN_PARENT
                    .with("parent", problem.parent())
                    .with("id", declaration.id())
                    .with("history", input.settings().name())
                    .with("suggestion", suggestion)
                    .diagnostic();
            return Stream.of(Finding.of(diagnostic, new Site.InRevision(declaration.className(), PARENT)));
        }

        /** A parent whose name is like no other's was deleted, or is on another branch; what came before it has no child now. */
        private String withoutParent(String parent, Declaration orphan) {
            List<String> ends = endsBefore(orphan);
            String follow = switch (ends.size()) {
                case 0 -> "or, if it is the first:\nparent = \"\"";
                case 1 -> "or follow the revision that nobody follows:\nparent = \"" + ends.get(0) + "\"";
                default -> "or name the revision that it follows";
            };
            return "bring its class back, if it was deleted; this shows where it was:\n"
                    + "git log --all --name-only --oneline -S'id = \"" + parent + "\"'\n" + follow;
        }

        /** The revisions that nobody follows, but those that come after the orphan. */
        private List<String> endsBefore(Declaration orphan) {
            Map<String, String> parents = new HashMap<>();
            declarations.forEach(one -> parents.put(one.id(), one.link().parent()));
            Set<String> followed = Set.copyOf(parents.values());
            return parents.keySet().stream()
                    .filter(id -> !followed.contains(id))
                    .filter(id -> Stream.iterate(id, Objects::nonNull, parents::get)
                            .limit(parents.size())
                            .noneMatch(orphan.id()::equals))
                    .sorted()
                    .toList();
        }

        @Override
        public Stream<Finding> cycle(ChainProblem.Cycle problem) {
            List<Declaration> members =
                    problem.positions().stream().map(declarations::get).toList();
            Declaration earliest =
                    members.stream().min((a, b) -> a.id().compareTo(b.id())).orElseThrow();
            Diagnostic diagnostic = ChainCode.CYCLE
                    .with("circle", new LineInWords(members))
                    .with("id", earliest.id())
                    .with("parent", endOutside(members))
                    .diagnostic();
            return Stream.of(Finding.of(diagnostic, new Site.InRevision(earliest.className(), PARENT)));
        }

        /** The head of the healthy part of the history, which the circle most likely was meant to follow. */
        private String endOutside(List<Declaration> circle) {
            Set<Declaration> members = Set.copyOf(circle);
            List<Link> outside = declarations.stream()
                    .filter(declaration -> !members.contains(declaration))
                    .map(Declaration::link)
                    .toList();
            return Lineage.of(outside)
                    .order()
                    .filter(order -> !order.isEmpty())
                    .map(order -> outside.get(order.get(order.size() - 1)).id())
                    .orElse(Link.BASE);
        }

        @Override
        public Stream<Finding> fork(ChainProblem.Fork problem) {
            boolean atBase = problem.parent().equals(Link.BASE);
            ForkOrder order = ForkOrder.of(problem, declarations, input);
            Declaration moved = order.firstMoved();
            Diagnostic.Draft draft =
                    atBase ? ChainCode.SEVERAL_BASES.draft() : ChainCode.FORK.with("parent", problem.parent());
            Diagnostic diagnostic = draft.with("history", input.settings().name())
                    .with("branches", order.branchesInWords())
                    .with("rebase", order.rebaseInWords())
                    .diagnostic();
            return Stream.of(Finding.of(diagnostic, new Site.InRevision(moved.className(), PARENT)));
        }

        /** The id says nothing of its own here; the class does. */
        private String simpleName(Declaration declaration) {
            String name = declaration.className();
            return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        }

        private String suggestionAfter(String parent, Declaration declaration) {
            return LostId.of(declaration, lost)
                    .orElseGet(() -> new NewId(input.settings().ids(), input.now())
                            .after(parent, simpleName(declaration))
                            .value());
        }
    }
}
