package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RefreshMatViewStmt;
import dev.palindrome.sql.ast.ViewStmt;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.operation.ViewOperation.RefreshView;
import dev.palindrome.sql.schema.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Views; materialized ones are made by {@code CREATE TABLE AS} as the tree sees it. */
final class ViewStatements {

    private ViewStatements() {}

    static void addTo(Translators to) {
        to.on(ViewStmt.class, (tree, scope) -> List.of(create(tree, scope)))
                .on(
                        RefreshMatViewStmt.class,
                        (tree, scope) -> List.of(new RefreshView(
                                scope.span(), scope.existing(tree.relation()), tree.concurrent(), !tree.skipData())));
    }

    private static Operation create(ViewStmt tree, Scope scope) {
        Node query = Objects.requireNonNull(tree.query());
        View view = new View(
                scope.created(tree.view()),
                false,
                true,
                Optional.of(query),
                Expressions.relations(query, scope),
                scope.origin(),
                Words.around(Objects.requireNonNull(tree.view()).location(), scope));
        return new CreateView(scope.span(), view, tree.replace(), false);
    }
}
