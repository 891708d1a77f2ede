package dev.palindrome.model.chain;

import java.util.List;
import java.util.Optional;

/** A reason why links are not one line from base to head. Positions are indexes into the list that was judged. */
public sealed interface ChainProblem {

    /**
     * Answers for each kind of problem.
     *
     * @param <R> the answer
     */
    interface Visitor<R> {
        /** Several links have one id. */
        R duplicate(DuplicateId problem);

        /** A parent that no link has as its id. */
        R unknownParent(UnknownParent problem);

        /** A revision that follows itself, through others or at once. */
        R cycle(Cycle problem);

        /** Several revisions follow the same one. */
        R fork(Fork problem);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what to call
     * @param <R> the answer
     * @return its answer
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Several revisions have one id.
     *
     * @param id the id
     * @param first the position of the one that is kept
     * @param others the positions of the others
     */
    record DuplicateId(String id, int first, List<Integer> others) implements ChainProblem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duplicate(this);
        }
    }

    /**
     * A revision names a parent that does not exist.
     *
     * @param position the revision
     * @param parent what it names
     * @param nearest the id that was probably meant
     */
    record UnknownParent(int position, String parent, Optional<String> nearest) implements ChainProblem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.unknownParent(this);
        }
    }

    /**
     * Revisions that follow each other in a circle, so that none of them is ever reached from the base.
     *
     * @param positions the revisions, each the parent of the next, the last the parent of the first
     */
    record Cycle(List<Integer> positions) implements ChainProblem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cycle(this);
        }
    }

    /**
     * Several revisions follow one parent; without a parent, several histories start.
     *
     * @param parent the common parent's id, or the empty string for the base
     * @param branches the branches, in the order of their first ids
     */
    record Fork(String parent, List<Branch> branches) implements ChainProblem {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fork(this);
        }
    }

    /**
     * One side of a fork, up to its own end or to the next fork.
     *
     * @param positions the revisions, the one next to the fork first
     */
    record Branch(List<Integer> positions) {}
}
