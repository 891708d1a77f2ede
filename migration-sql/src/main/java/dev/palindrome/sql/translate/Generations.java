package dev.palindrome.sql.translate;

import dev.palindrome.sql.schema.Column.Generation;
import org.jspecify.annotations.Nullable;

/** How the tree says that a column is computed. */
final class Generations {

    private static final String VIRTUAL = "v";

    private Generations() {}

    static Generation of(@Nullable String letter) {
        return VIRTUAL.equals(letter) ? Generation.VIRTUAL : Generation.STORED;
    }
}
