package dev.palindrome.sql.naming;

import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Indexes with the names that PostgreSQL chooses: of elements, of copies for a partition or for LIKE. */
public final class IndexClones {

    private IndexClones() {}

    /**
     * The names of the elements that the name of an index is made of ({@code ChooseIndexColumnNames}).
     *
     * @param elements what it is ordered by
     * @param including the further columns
     * @return a name for each, none twice
     */
    public static List<String> names(List<Index.Element> elements, List<String> including) {
        List<String> names = new ArrayList<>();
        for (Index.Element element : elements) {
            String name = element.column()
                    .or(() -> element.expression().flatMap(ExpressionNames::of))
                    .orElse("expr");
            names.add(ChosenNames.distinct(name, names));
        }
        including.forEach(column -> names.add(ChosenNames.distinct(column, names)));
        return names;
    }

    /**
     * The same index on another table.
     *
     * @param table the other table
     * @param index the index
     * @param primary whether a primary key owns it
     * @param chosen chooses its name
     * @param origin where it comes from
     * @return the copy, which is valid and no part of another
     */
    public static Index on(QualifiedName table, Index index, boolean primary, ChosenNames chosen, Origin origin) {
        return new Index(
                name(table, index, primary, chosen),
                false,
                table,
                index.unique(),
                index.method(),
                index.elements(),
                index.including(),
                index.predicate(),
                index.constraint(),
                true,
                Optional.empty(),
                origin,
                Optional.empty(),
                index.attributes());
    }

    private static QualifiedName name(QualifiedName table, Index index, boolean primary, ChosenNames chosen) {
        List<String> names = index.attributes();
        if (!index.constraint()) {
            return chosen.relation(table, names, "idx");
        }
        if (primary) {
            return chosen.indexConstraint(table, List.of(), "pkey");
        }
        return chosen.indexConstraint(table, names, index.unique() ? "key" : "excl");
    }
}
