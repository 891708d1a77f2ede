package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.IndexElem;
import dev.palindrome.sql.ast.IndexStmt;
import dev.palindrome.sql.ast.ReindexObjectType;
import dev.palindrome.sql.ast.ReindexStmt;
import dev.palindrome.sql.naming.IndexClones;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.Reindex;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** {@code CREATE INDEX} and {@code REINDEX}. */
final class IndexStatements {

    private IndexStatements() {}

    static void addTo(Translators to) {
        to.on(IndexStmt.class, (tree, scope) -> List.of(create(tree, scope)))
                .on(ReindexStmt.class, (tree, scope) -> List.of(reindex(tree, scope)));
    }

    private static Operation create(IndexStmt tree, Scope scope) {
        QualifiedName table = scope.existing(tree.relation());
        boolean only = !Objects.requireNonNull(tree.relation()).inh();
        List<Index.Element> elements = IndexDefinitions.elements(tree.indexParams(), scope);
        List<String> including = tree.indexIncludingParams().stream()
                .filter(IndexElem.class::isInstance)
                .map(element -> Names.of(((IndexElem) element).name()))
                .toList();
        List<String> attributes = IndexClones.names(elements, including);
        QualifiedName name = tree.idxname() != null
                ? table.sibling(tree.idxname())
                : scope.chosen().relation(table, attributes, "idx");
        Index made = new Index(
                name,
                tree.idxname() != null,
                table,
                tree.unique(),
                Objects.requireNonNullElse(tree.accessMethod(), IndexDefinitions.DEFAULT_METHOD),
                elements,
                including,
                Optional.ofNullable(tree.whereClause()),
                false,
                !only || coversEverything(table, scope.schema()),
                Optional.empty(),
                scope.origin(),
                Optional.of(tree),
                attributes);
        Index kept = scope.schema().table(table).map(made::kept).orElse(made);
        return new CreateIndex(scope.span(), kept, tree.concurrent(), tree.ifNotExists(), only);
    }

    /** With ONLY an index is valid only if there is no partition that it lacks; an unknown table may have some. */
    static boolean coversEverything(QualifiedName table, Schema schema) {
        return schema.table(table)
                .filter(known -> known.complete() || !known.origin().equals(Origin.BEFORE))
                .filter(known -> !known.shape().partitioned()
                        || schema.partitionsOf(table).isEmpty())
                .isPresent();
    }

    private static Operation reindex(ReindexStmt tree, Scope scope) {
        String kind = tree.kind().name().substring("REINDEX_OBJECT_".length()).toLowerCase(Locale.ROOT);
        boolean relation = tree.kind() == ReindexObjectType.REINDEX_OBJECT_INDEX
                || tree.kind() == ReindexObjectType.REINDEX_OBJECT_TABLE;
        Optional<QualifiedName> target = relation ? Optional.of(scope.existing(tree.relation())) : Optional.empty();
        return new Reindex(scope.span(), kind, target, Literals.isOn(tree.params(), "concurrently"));
    }
}
