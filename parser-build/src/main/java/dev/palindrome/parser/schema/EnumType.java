package dev.palindrome.parser.schema;

import java.util.List;

/**
 * An enumeration.
 *
 * @param name the name of PostgreSQL's enum
 * @param constants the names of its constants, in order
 */
public record EnumType(String name, List<String> constants) {

    /** Copies the constants. */
    public EnumType {
        constants = List.copyOf(constants);
    }
}
