package dev.palindrome.model.gate;

import dev.palindrome.model.chain.ChainProblem;
import dev.palindrome.model.chain.Lineage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The id that a revision had before it was spoilt: if one revision has an id that cannot stay, and one id is named as a parent that
 * nobody has, then they are the same mistake, and the child shows what to write.
 *
 * @param className the class of the revision
 * @param id what its child calls it
 */
record LostId(String className, String id) {

    /**
     * Looks for it.
     *
     * @param declarations the revisions
     * @param lineage their lineage
     * @param isSound whether an id can stay
     */
    static Optional<LostId> in(List<Declaration> declarations, Lineage lineage, Predicate<String> isSound) {
        Set<String> missing = of(lineage, ChainProblem.UnknownParent.class)
                .map(ChainProblem.UnknownParent::parent)
                .collect(Collectors.toSet());
        Set<Integer> spoilt = Stream.concat(
                        of(lineage, ChainProblem.DuplicateId.class).flatMap(duplicate -> duplicate.others().stream()),
                        IntStream.range(0, declarations.size())
                                .boxed()
                                .filter(i -> !isSound.test(declarations.get(i).id())))
                .collect(Collectors.toSet());
        return missing.size() == 1 && spoilt.size() == 1
                ? missing.stream()
                        .filter(isSound)
                        .map(id -> new LostId(
                                declarations.get(spoilt.iterator().next()).className(), id))
                        .findFirst()
                : Optional.empty();
    }

    private static <P extends ChainProblem> Stream<P> of(Lineage lineage, Class<P> kind) {
        return lineage.problems().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The id, if it is this revision's. */
    static Optional<String> of(Declaration declaration, Optional<LostId> lost) {
        return lost.filter(one -> one.className.equals(declaration.className())).map(LostId::id);
    }
}
