package dev.palindrome.sql.rule.compatibility;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.CompatibilityRule;
import dev.palindrome.sql.operation.DataOperation.Truncate;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.Table;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** TRUNCATE … CASCADE of a table that was there before. */
final class TruncatedWithDependents implements OperationRule<Truncate> {

    @Override
    public Code code() {
        return CompatibilityRule.BAN_TRUNCATE_CASCADE;
    }

    @Override
    public Class<Truncate> operations() {
        return Truncate.class;
    }

    @Override
    public void look(Truncate truncate, Scene scene) {
        if (!truncate.cascade() || scene.isNew(truncate.table())) {
            return;
        }
        List<QualifiedName> emptied = referencing(truncate.table(), scene.schema());
        scene.report(
                code().with("table", truncate.table())
                        .with(
                                "dependents",
                                Listing.of(emptied.stream().map(Listing::named).toList()))
                        .with("sql", truncation(truncate.table(), emptied)),
                truncate.span());
    }

    /** The tables that reference the table, those that reference these, and so on. */
    private static List<QualifiedName> referencing(QualifiedName table, Schema schema) {
        Set<QualifiedName> found = new LinkedHashSet<>();
        Deque<QualifiedName> open = new ArrayDeque<>(List.of(table));
        while (!open.isEmpty()) {
            for (Table referencing : schema.referencing(open.pop())) {
                if (!referencing.name().equals(table) && found.add(referencing.name())) {
                    open.add(referencing.name());
                }
            }
        }
        return List.copyOf(found);
    }

    private static String truncation(QualifiedName table, List<QualifiedName> others) {
        return Stream.concat(Stream.of(table), others.stream())
                .map(QualifiedName::sql)
                .collect(Collectors.joining(", ", "TRUNCATE ", ";"));
    }
}
