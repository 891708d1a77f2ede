package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.ObjectWithArgs;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.RoleSpec;
import dev.palindrome.sql.ast.RoleSpecType;
import dev.palindrome.sql.ast.StringValue;
import dev.palindrome.sql.ast.TypeName;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names as the tree has them. */
final class Names {

    private Names() {}

    /** A name that the grammar demands. */
    static String of(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
    }

    /** The strings among the nodes. */
    static List<String> strings(List<Node> nodes) {
        return nodes.stream()
                .filter(StringValue.class::isInstance)
                .map(node -> ((StringValue) node).sval())
                .toList();
    }

    /** The parts of a name, however the tree has it. */
    static List<Node> parts(@Nullable Node name) {
        if (name instanceof ListNode list) {
            return list.items();
        }
        if (name instanceof ObjectWithArgs withArguments) {
            return withArguments.objname();
        }
        if (name instanceof TypeName type) {
            return type.names();
        }
        return name == null ? List.of() : List.of(name);
    }

    static String last(List<Node> names) {
        List<String> parts = strings(names);
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    }

    static Optional<String> schemaOf(List<Node> names) {
        List<String> parts = strings(names);
        return parts.size() < 2 ? Optional.empty() : Optional.of(parts.get(parts.size() - 2));
    }

    /** Without the last part: the table in the name of a trigger, policy or rule. */
    static List<Node> withoutLast(List<Node> names) {
        return names.isEmpty() ? names : names.subList(0, names.size() - 1);
    }

    /** As written, with dots. */
    static String dotted(List<Node> names) {
        return String.join(".", strings(names));
    }

    static String dotted(RangeVar relation) {
        String name = of(relation.relname());
        return relation.schemaname() == null ? name : relation.schemaname() + "." + name;
    }

    static QualifiedName withoutSchema(@Nullable String name) {
        return new QualifiedName("", of(name));
    }

    static String role(@Nullable Node node) {
        if (!(node instanceof RoleSpec role)) {
            return "";
        }
        if (role.roletype() == RoleSpecType.ROLESPEC_CSTRING) {
            return of(role.rolename());
        }
        return role.roletype().name().substring("ROLESPEC_".length()).toLowerCase(Locale.ROOT);
    }

    static List<String> roles(List<Node> nodes) {
        return nodes.stream().map(Names::role).toList();
    }
}
