package dev.palindrome.parser.schema;

import java.util.List;

/**
 * All types of a syntax tree.
 *
 * @param nodes the nodes, in the order of the declaration
 * @param enums the enumerations that some node uses, in the order of the declaration
 */
public record Schema(List<NodeType> nodes, List<EnumType> enums) {

    /** Copies the lists. */
    public Schema {
        nodes = List.copyOf(nodes);
        enums = List.copyOf(enums);
    }
}
