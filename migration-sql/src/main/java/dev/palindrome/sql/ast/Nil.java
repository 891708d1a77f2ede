package dev.palindrome.sql.ast;

import java.util.function.Consumer;

/** An element of a list that is null in PostgreSQL: the missing operand in {@code (NONE, integer)}, a {@code DISTINCT} without ON. */
public record Nil() implements Node {

    @Override
    public void forEachChild(Consumer<? super Node> action) {
        // has none
    }
}
