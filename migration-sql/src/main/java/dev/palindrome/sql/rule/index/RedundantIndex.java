package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.rule.HistoryRule;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Index.Element;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index that another one of its table makes superfluous: said where the second of the two is made, unless one of them goes
 * later on.
 */
final class RedundantIndex implements HistoryRule {

    @Override
    public Code code() {
        return IndexRule.REDUNDANT_INDEX;
    }

    @Override
    public void judge(UnitScene scene, Schema head) {
        Set<QualifiedName> toCome = scene.moments().stream()
                .flatMap(moment -> MadeIndexes.of(moment.operation()).stream())
                .map(Index::name)
                .collect(Collectors.toCollection(HashSet::new));
        for (Moment moment : scene.moments()) {
            for (Index made : MadeIndexes.of(moment.operation())) {
                toCome.remove(made.name());
                if (stays(made, head)) {
                    judge(made, othersOf(made, scene, head, toCome), moment, scene);
                }
            }
        }
    }

    private static List<Index> othersOf(Index made, UnitScene scene, Schema head, Set<QualifiedName> toCome) {
        return scene.schema().indexesOf(made.table()).stream()
                .filter(other -> !other.name().equals(made.name()))
                .filter(other -> !toCome.contains(other.name()))
                .filter(other -> stays(other, head))
                .toList();
    }

    private static boolean stays(Index index, Schema head) {
        return head.index(index.name())
                .filter(last ->
                        last.table().equals(index.table()) && last.elements().equals(index.elements()))
                .isPresent();
    }

    private void judge(Index made, List<Index> others, Moment moment, UnitScene scene) {
        for (Index other : others) {
            if (isSuperfluous(made, other)) {
                report(made, other, moment, scene);
                return;
            }
            if (isSuperfluous(other, made)) {
                report(other, made, moment, scene);
                return;
            }
        }
    }

    /** Whether every search by the first index can go by the second, and the first keeps nothing unique that it does not. */
    private static boolean isSuperfluous(Index index, Index other) {
        if (index.constraint() || !areOrderedByColumns(index, other) || !beginsWith(other, index)) {
            return false;
        }
        return !index.unique()
                || (other.unique()
                        && other.elements().size() == index.elements().size());
    }

    private static boolean areOrderedByColumns(Index one, Index other) {
        return List.of(one, other).stream()
                .allMatch(index -> index.method().equals("btree")
                        && index.valid()
                        && index.predicate().isEmpty()
                        && index.elements().stream().map(Element::column).allMatch(Optional::isPresent));
    }

    private static boolean beginsWith(Index longer, Index shorter) {
        return longer.elements().size() >= shorter.elements().size()
                && longer.elements().subList(0, shorter.elements().size()).equals(shorter.elements())
                && longer.including().containsAll(shorter.including());
    }

    private void report(Index superfluous, Index other, Moment moment, UnitScene scene) {
        scene.report(
                code().with("index", superfluous.name().sql())
                        .with("table", superfluous.table().sql())
                        .with("other", other.name().sql()),
                moment);
    }
}
