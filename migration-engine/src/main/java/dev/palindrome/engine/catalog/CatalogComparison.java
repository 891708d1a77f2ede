package dev.palindrome.engine.catalog;

import java.util.List;

/**
 * How two catalogs differ, in words: each difference once, causes before effects, the order of columns last.
 *
 * <p>An object that went with its table, view or type is not told of again; an object that is equal but for its name is
 * renamed, not lost and left behind.
 */
public record CatalogComparison(List<Residue> residue) {

    public CatalogComparison {
        residue = List.copyOf(residue);
    }

    /**
     * Compares what was with what is.
     *
     * @throws IllegalArgumentException if the two were not printed by one version of the server, whose texts then differ
     *     although nothing changed
     */
    public static CatalogComparison between(Catalog before, Catalog after) {
        if (!before.server().equals(after.server())) {
            throw new IllegalArgumentException(
                    "a catalog of PostgreSQL " + before.server() + " says nothing about one of " + after.server());
        }
        return new CatalogComparison(new ResidueSearch(before, after).find());
    }

    public Verdict verdict() {
        if (residue.isEmpty()) {
            return Verdict.IDENTICAL;
        }
        return residue.stream().allMatch(Residue::isColumnOrder) ? Verdict.COLUMN_ORDER : Verdict.DIFFERS;
    }
}
