package dev.palindrome.model.gate;

import dev.palindrome.model.chain.ChainProblem;
import dev.palindrome.model.chain.Link;
import dev.palindrome.model.chain.NewId;
import dev.palindrome.model.chain.RevisionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The branches of a fork, in the order in which {@code migrations:rebase} puts them behind each other: what is released
 * stays, else what was begun first.
 *
 * @param branches the revisions of each branch; the first branch stays
 * @param newIds invents the ids of revisions that move
 */
public record ForkOrder(List<List<Declaration>> branches, NewId newIds) {

    /** Copies the lists. */
    public ForkOrder {
        branches = branches.stream().map(List::copyOf).toList();
    }

    /**
     * Orders the branches of a fork.
     *
     * @param fork the fork
     * @param declarations the revisions that its positions mean
     * @param input what else is known of the history
     * @return the branches in order
     */
    public static ForkOrder of(ChainProblem.Fork fork, List<Declaration> declarations, GateInput input) {
        Comparator<List<Declaration>> releasedFirst =
                Comparator.comparing(branch -> !input.isReleased(branch.get(0).id()));
        List<List<Declaration>> branches = fork.branches().stream()
                .map(branch ->
                        branch.positions().stream().map(declarations::get).toList())
                .sorted(releasedFirst.thenComparing(branch -> branch.get(0).id()))
                .toList();
        return new ForkOrder(branches, new NewId(input.settings().ids(), input.now()));
    }

    Declaration firstMoved() {
        return branches.get(1).get(0);
    }

    /**
     * What has to change so that the branches are one line.
     *
     * @return the moves, in the order of the line that they make
     */
    public List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        String parent = lastOf(branches.get(0)).id();
        for (List<Declaration> branch : branches.subList(1, branches.size())) {
            for (Declaration declaration : branch) {
                RevisionId id = newIds.after(parent, NewId.slugOf(declaration.id()));
                boolean inOrder = newIds.sortsAfter(declaration.id(), parent);
                Move move = new Move(declaration, inOrder ? declaration.id() : id.value(), parent);
                moves.add(move);
                parent = move.id();
            }
        }
        return moves;
    }

    String branchesInWords() {
        return branches.stream()
                .map(branch -> new LineInWords(branch).toString())
                .collect(Collectors.joining(" and "));
    }

    String rebaseInWords() {
        return moves().stream()
                .filter(Move::changesAnything)
                .map(move -> "@Revision(id = \"" + move.id() + "\", parent = \"" + move.parent() + "\")  // "
                        + move.declaration().className())
                .collect(Collectors.joining("\n"));
    }

    private static Declaration lastOf(List<Declaration> branch) {
        return branch.get(branch.size() - 1);
    }

    /**
     * A revision that gets another place.
     *
     * @param declaration the revision as it is
     * @param id its id in the new place; the old one if that sorts there
     * @param parent its parent in the new place
     */
    public record Move(Declaration declaration, String id, String parent) {

        /**
         * Whether the revision is not in its new place already.
         *
         * @return true if its id or its parent's differs
         */
        public boolean changesAnything() {
            return !declaration.link().equals(new Link(id, parent));
        }
    }
}
