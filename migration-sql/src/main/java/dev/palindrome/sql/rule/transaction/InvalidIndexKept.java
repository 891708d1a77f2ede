package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.operation.IndexOperation.CreateIndex;
import dev.palindrome.sql.operation.IndexOperation.DropIndex;
import dev.palindrome.sql.rule.Moment;
import dev.palindrome.sql.rule.UnitRule;
import dev.palindrome.sql.rule.UnitScene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** CREATE INDEX CONCURRENTLY IF NOT EXISTS, unless what may be left of an earlier run is dropped before it. */
final class InvalidIndexKept implements UnitRule {

    private static final Pattern IF_NOT_EXISTS = Pattern.compile("(?i)\\s+if\\s+not\\s+exists");

    @Override
    public Code code() {
        return TransactionRule.CONCURRENT_INDEX_INVALID_RETRY;
    }

    @Override
    public void judge(UnitScene scene) {
        Set<QualifiedName> dropped = new HashSet<>();
        for (Moment moment : scene.moments()) {
            if (moment.operation() instanceof DropIndex drop) {
                dropped.add(drop.index());
            } else if (moment.operation() instanceof CreateIndex create
                    && create.concurrently()
                    && create.ifNotExists()
                    && !scene.isNew(create.made().table())
                    && !dropped.contains(create.made().name())) {
                report(create, moment, scene);
            }
        }
    }

    private void report(CreateIndex create, Moment moment, UnitScene scene) {
        scene.report(
                code().with("index", create.made().name())
                        .with("name", create.made().name().sql())
                        .with(
                                "create",
                                IF_NOT_EXISTS.matcher(moment.statement().sql()).replaceFirst("")),
                moment);
    }
}
