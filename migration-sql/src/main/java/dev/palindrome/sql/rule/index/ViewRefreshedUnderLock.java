package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.operation.ViewOperation.RefreshView;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Index;
import dev.palindrome.sql.schema.View;
import java.util.Optional;

/** REFRESH MATERIALIZED VIEW without CONCURRENTLY of a view that somebody can be reading. */
final class ViewRefreshedUnderLock implements OperationRule<RefreshView> {

    @Override
    public Code code() {
        return IndexRule.REQUIRE_CONCURRENT_MATVIEW_REFRESH;
    }

    @Override
    public Class<RefreshView> operations() {
        return RefreshView.class;
    }

    @Override
    public void look(RefreshView refresh, Scene scene) {
        Optional<View> view = scene.schema().view(refresh.view());
        if (refresh.concurrently() || !refresh.withData() || scene.isNew(refresh.view())) {
            return;
        }
        if (view.filter(one -> !one.populated()).isPresent()) {
            return;
        }
        boolean ready = view.isEmpty()
                || scene.schema().indexesOf(refresh.view()).stream().anyMatch(this::tellsRowsApart);
        scene.report(
                code().with("view", refresh.view().sql())
                        .with("advice", ready ? "refresh it beside its readers" : afterIndex(refresh)),
                refresh.span());
    }

    private boolean tellsRowsApart(Index index) {
        return index.unique()
                && index.valid()
                && index.predicate().isEmpty()
                && index.elements().stream()
                        .allMatch(element -> element.column().isPresent());
    }

    private static String afterIndex(RefreshView refresh) {
        return "make an index that tells its rows apart (replace ... by its columns)\n"
                + "CREATE UNIQUE INDEX CONCURRENTLY ON " + refresh.view().sql() + " (...);\n"
                + "and refresh it beside its readers";
    }
}
