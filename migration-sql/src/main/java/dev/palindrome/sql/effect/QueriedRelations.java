package dev.palindrome.sql.effect;

import dev.palindrome.sql.ast.CommonTableExpr;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The relations that a query reads. */
final class QueriedRelations {

    private QueriedRelations() {}

    /** The relations that the query names, but those of its own WITH. */
    static Set<QualifiedName> of(Node query, Schema schema) {
        Set<String> own = new LinkedHashSet<>();
        Nodes.all(query, CommonTableExpr.class).stream()
                .map(CommonTableExpr::ctename)
                .forEach(own::add);
        Set<QualifiedName> found = new LinkedHashSet<>();
        for (RangeVar relation : Nodes.all(query, RangeVar.class)) {
            Optional<String> qualifier = Optional.ofNullable(relation.schemaname());
            if (relation.relname() != null && (qualifier.isPresent() || !own.contains(relation.relname()))) {
                found.add(schema.relationNamed(qualifier, relation.relname()));
            }
        }
        return found;
    }
}
