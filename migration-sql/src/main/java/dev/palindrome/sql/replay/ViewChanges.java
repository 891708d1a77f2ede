package dev.palindrome.sql.replay;

import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.operation.ViewOperation.RefreshView;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.schema.View;

/** Views come, go and are filled. */
final class ViewChanges {

    private ViewChanges() {}

    static void addTo(Changes to) {
        to.on(CreateView.class, (operation, schema, origin) -> create(operation, schema))
                .on(
                        DropView.class,
                        (operation, schema, origin) ->
                                Dependents.dropView(operation.view(), operation.cascade(), schema))
                .on(RefreshView.class, (operation, schema, origin) -> refresh(operation, schema));
    }

    private static void create(CreateView operation, Schema schema) {
        if (operation.ifNotExists() && schema.knowsRelation(operation.view())) {
            return;
        }
        View made = operation.made();
        View kept = schema.view(made.name())
                .map(before -> new View(
                        made.name(),
                        made.materialized(),
                        made.populated(),
                        made.query(),
                        made.reads(),
                        before.origin(),
                        made.wording()))
                .orElse(made);
        schema.put(kept);
    }

    private static void refresh(RefreshView operation, Schema schema) {
        schema.view(operation.view())
                .ifPresent(view -> schema.put(new View(
                        view.name(),
                        view.materialized(),
                        operation.withData(),
                        view.query(),
                        view.reads(),
                        view.origin(),
                        view.wording())));
    }
}
