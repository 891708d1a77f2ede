package dev.palindrome.parser.schema;

import java.util.List;

/**
 * A node of the tree.
 *
 * @param name the name of PostgreSQL's struct
 * @param fields its fields, in the order of the struct
 */
public record NodeType(String name, List<Field> fields) {

    /** Copies the fields. */
    public NodeType {
        fields = List.copyOf(fields);
    }
}
