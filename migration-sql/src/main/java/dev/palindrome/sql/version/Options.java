package dev.palindrome.sql.version;

import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for options by name, and for values of them. */
final class Options {

    private Options() {}

    /** Whether one of the options is in a list of a node. */
    static <T> Predicate<T> named(Function<T, List<Node>> list, String... names) {
        Set<String> wanted = Set.of(names);
        return node -> list.apply(node).stream()
                .anyMatch(option ->
                        option instanceof DefElem one && one.defname() != null && wanted.contains(one.defname()));
    }

    /** Whether the option has one of the values, written as a word or a string. */
    static <T> Predicate<T> valued(Function<T, List<Node>> list, String name, String... values) {
        return node -> list.apply(node).stream()
                .anyMatch(option -> option instanceof DefElem one
                        && name.equals(one.defname())
                        && Arrays.stream(values).anyMatch(value -> is(one.arg(), value)));
    }

    /** The options in an argument that is a list of them. */
    static List<Node> in(@Nullable Node argument) {
        return argument instanceof ListNode list ? list.items() : List.of();
    }

    private static boolean is(@Nullable Node argument, String value) {
        if (argument instanceof TypeName name && name.names().size() == 1) {
            // a definition takes every word for the name of a type
            return is(name.names().get(0), value);
        }
        return argument instanceof StringValue word && value.equalsIgnoreCase(word.sval());
    }
}
