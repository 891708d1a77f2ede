package dev.palindrome.sql.rule.index;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.IndexRule;
import dev.palindrome.sql.operation.IndexOperation.Reindex;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.script.ReindexText;

/** REINDEX without CONCURRENTLY of what was there before. */
final class ReindexUnderLock implements OperationRule<Reindex> {

    private static final String SYSTEM = "system";

    @Override
    public Code code() {
        return IndexRule.REQUIRE_CONCURRENT_REINDEX;
    }

    @Override
    public Class<Reindex> operations() {
        return Reindex.class;
    }

    @Override
    public void look(Reindex reindex, Scene scene) {
        if (reindex.concurrently() || reindex.target().filter(scene::isNew).isPresent()) {
            return;
        }
        String statement = scene.statement().sql();
        boolean system = reindex.kind().equals(SYSTEM);
        scene.report(
                code().with("statement", statement)
                        .with(
                                "advice",
                                system
                                        ? ofCatalogs()
                                        : "rebuild them beside the writers; it runs outside a transaction")
                        .with("sql", system ? statement : new ReindexText(statement).concurrently(reindex.kind())),
                reindex.span());
    }

    private static String ofCatalogs() {
        return "the system catalogs have no other way: leave them alone, or do it by hand while nobody is connected";
    }
}
