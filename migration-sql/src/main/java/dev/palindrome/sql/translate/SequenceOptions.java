package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.DefElem;
import dev.palindrome.sql.ast.ListNode;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What the options of a sequence say about names. */
final class SequenceOptions {

    private SequenceOptions() {}

    /** The name that {@code SEQUENCE NAME} gives to the sequence of an identity column. */
    static Optional<QualifiedName> name(List<Node> options, QualifiedName table) {
        return value(options, "sequence_name")
                .map(names -> Names.schemaOf(names)
                        .map(schema -> new QualifiedName(schema, Names.last(names)))
                        .orElseGet(() -> table.sibling(Names.last(names))));
    }

    /** The column that {@code OWNED BY} names, with its table; {@code NONE} has no table. */
    static Optional<List<Node>> owner(List<Node> options) {
        return value(options, "owned_by");
    }

    private static Optional<List<Node>> value(List<Node> options, String name) {
        return options.stream()
                .filter(DefElem.class::isInstance)
                .map(DefElem.class::cast)
                .filter(option -> name.equals(option.defname()))
                .filter(option -> option.arg() instanceof ListNode)
                .map(option -> Names.parts(option.arg()))
                .findFirst();
    }
}
