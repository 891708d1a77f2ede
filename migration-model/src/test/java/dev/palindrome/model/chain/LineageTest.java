package dev.palindrome.model.chain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.chain.ChainProblem.Branch;
import dev.palindrome.model.chain.ChainProblem.Cycle;
import dev.palindrome.model.chain.ChainProblem.DuplicateId;
import dev.palindrome.model.chain.ChainProblem.Fork;
import dev.palindrome.model.chain.ChainProblem.UnknownParent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link is written {@code child<parent}; the base is nothing. */
final class LineageTest {

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of("a< b<a a<", List.of(new DuplicateId("a", 0, List.of(2)))),
                Arguments.of("a< b<x", List.of(new UnknownParent(1, "x", Optional.of("a")))),
                Arguments.of(
                        "add_users< add_roles<add_user",
                        List.of(new UnknownParent(1, "add_user", Optional.of("add_users")))),
                Arguments.of("a<a", List.of(new Cycle(List.of(0)))),
                Arguments.of("a<c b<a c<b", List.of(new Cycle(List.of(1, 2, 0)))),
                Arguments.of("a< b<a x<y y<x", List.of(new Cycle(List.of(3, 2)))),
                Arguments.of("a< c<a b<a", List.of(fork("a", List.of(2), List.of(1)))),
                Arguments.of("a< b<", List.of(fork("", List.of(0), List.of(1)))),
                Arguments.of("a< b<a c<a d<b e<d", List.of(fork("a", List.of(1, 3, 4), List.of(2)))),
                Arguments.of(
                        "a< b<a c<a d<c e<c",
                        List.of(fork("a", List.of(1), List.of(2)), fork("c", List.of(3), List.of(4)))),
                Arguments.of(
                        "a< b<q c<a d<a",
                        List.of(new UnknownParent(1, "q", Optional.of("a")), fork("a", List.of(2), List.of(3)))),
                Arguments.of("x<y y<x z<x", List.of(fork("x", List.of(1, 0), List.of(2)), new Cycle(List.of(1, 0)))));
    }

    private static Fork fork(String parent, List<Integer> one, List<Integer> other) {
        return new Fork(parent, List.of(new Branch(one), new Branch(other)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void saysEveryReasonWhyLinksAreNoLineEachCauseOnce(String links, List<ChainProblem> expected) {
        Lineage lineage = Lineage.of(parse(links));

        assertThat(lineage.problems()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(lineage.order()).isEmpty();
    }

    @Test
    void anEmptyHistoryIsALine() {
        assertThat(Lineage.of(List.of()).order()).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsTheOneOrderOfShuffledLinks(long seed) {
        List<Integer> names = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            links.add(new Link("r" + i, i == 0 ? "" : "r" + (i - 1)));
        }
        Collections.shuffle(links, new Random(seed));

        List<Integer> order = Lineage.of(links).order().orElseThrow();

        assertThat(order.stream().map(position -> links.get(position).id()))
                .containsExactlyElementsOf(
                        names.stream().map(name -> "r" + name).toList());
    }

    private static List<Link> parse(String text) {
        return Stream.of(text.split(" ", -1))
                .map(link -> link.split("<", -1))
                .map(parts -> new Link(parts[0], parts[1]))
                .toList();
    }
}
