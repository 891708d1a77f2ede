package dev.palindrome.sql.effect;

import static dev.palindrome.sql.effect.LockMode.ACCESS_EXCLUSIVE;
import static dev.palindrome.sql.effect.LockMode.ACCESS_SHARE;
import static dev.palindrome.sql.effect.LockMode.EXCLUSIVE;

import dev.palindrome.sql.operation.ViewOperation;
import dev.palindrome.sql.operation.ViewOperation.CreateView;
import dev.palindrome.sql.operation.ViewOperation.DropView;
import dev.palindrome.sql.operation.ViewOperation.RefreshView;
import dev.palindrome.sql.schema.View;

/** What is done to views costs this. */
final class ViewEffects {

    private final Surroundings around;
    private final EffectList found;

    ViewEffects(Surroundings around, EffectList found) {
        this.around = around;
        this.found = found;
    }

    void add(ViewOperation operation) {
        if (operation instanceof CreateView one) {
            create(one);
        } else if (operation instanceof DropView one) {
            found.add(one.view(), ACCESS_EXCLUSIVE, Work.INSTANT);
            around.schema()
                    .indexesOf(one.view())
                    .forEach(index -> found.add(index.name(), ACCESS_EXCLUSIVE, Work.INSTANT));
            if (one.cascade()) {
                around.lockReaders(one.view(), found);
            }
        } else if (operation instanceof RefreshView one) {
            refresh(one);
        }
    }

    private void create(CreateView operation) {
        View made = operation.made();
        if (operation.orReplace()) {
            found.add(made.name(), ACCESS_EXCLUSIVE, Work.INSTANT);
        }
        boolean runs = made.materialized() && made.populated();
        made.reads().forEach(relation -> found.add(relation, ACCESS_SHARE, runs ? Work.SCAN : Work.INSTANT));
    }

    /** REFRESH MATERIALIZED VIEW: "the new data replaces the old"; CONCURRENTLY compares instead, under EXCLUSIVE (13.3.1). */
    private void refresh(RefreshView operation) {
        if (operation.concurrently()) {
            found.add(operation.view(), EXCLUSIVE, Work.SCAN);
        } else {
            found.add(operation.view(), ACCESS_EXCLUSIVE, operation.withData() ? Work.REWRITE : Work.INSTANT);
        }
        around.schema()
                .view(operation.view())
                .filter(view -> operation.withData())
                .ifPresent(view -> view.reads().forEach(relation -> found.add(relation, ACCESS_SHARE, Work.SCAN)));
    }
}
