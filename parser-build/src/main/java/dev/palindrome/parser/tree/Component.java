package dev.palindrome.parser.tree;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * A component of a record.
 *
 * @param key the key in the JSON
 * @param name its name in Java
 * @param type its type
 * @param nullable whether it can be absent
 * @param initial the value when the JSON leaves it out
 * @param read the expression that reads it
 * @param argument the expression that is given to the constructor when all is read
 * @param holds what part of the tree it is
 */
record Component(
        String key,
        String name,
        TypeName type,
        boolean nullable,
        CodeBlock initial,
        CodeBlock read,
        CodeBlock argument,
        Holds holds) {

    /** What a component adds to the children of its node. */
    enum Holds {
        /** A value of the node itself. */
        NOTHING,
        /** One node, which may be absent. */
        ONE_NODE,
        /** Nodes in order. */
        NODES
    }
}
