package dev.palindrome.sql.ast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NodesTest {

    @Test
    void visitsANodeBeforeItsChildrenAndChildrenInOrder() {
        StringValue first = new StringValue("first");
        StringValue second = new StringValue("second");
        ListNode inner = new ListNode(List.of(second));
        ListNode outer = new ListNode(List.of(first, inner, new Nil()));
        List<Node> seen = new ArrayList<>();

        Nodes.walk(outer, seen::add);

        assertThat(seen).containsExactly(outer, first, inner, second, new Nil());
    }

    @Test
    void findsAllNodesOfAType() {
        ListNode tree = new ListNode(List.of(new StringValue("a"), new ListNode(List.of(new StringValue("b")))));

        assertThat(Nodes.all(tree, StringValue.class))
                .extracting(StringValue::sval)
                .containsExactly("a", "b");
    }

    @Test
    void walksATreeOfAnyDepth() {
        Node tree = new Nil();
        for (int i = 0; i < 100_000; i++) {
            tree = new ListNode(List.of(tree));
        }

        assertThat(Nodes.all(tree, Nil.class)).hasSize(1);
    }
}
