package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.sql.ast.CreateStmt;
import dev.palindrome.sql.ast.CreateTableAsStmt;
import dev.palindrome.sql.ast.IntoClause;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.RangeVar;
import dev.palindrome.sql.ast.SelectStmt;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.StatementRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table is made, and the text does not say in which schema. Temporary tables have one of their own. */
final class TableWithoutSchema implements StatementRule {

    private static final String TEMPORARY = "t";

    @Override
    public Code code() {
        return HygieneRule.REQUIRE_TABLE_SCHEMA;
    }

    @Override
    public void look(StatementInUnit statement, Scene scene) {
        made(statement.tree())
                .filter(table -> table.schemaname() == null && !TEMPORARY.equals(table.relpersistence()))
                .ifPresent(table -> report(table, statement, scene));
    }

    private void report(RangeVar table, StatementInUnit statement, Scene scene) {
        String name = Optional.ofNullable(table.relname()).orElse("");
        Span span = table.location() < 0
                ? statement.span()
                : new Span(
                        table.location(),
                        Math.min(
                                table.location() + name.length(),
                                statement.span().end()));
        scene.report(
                code().with("name", new Identifier(name).sql())
                        .with(
                                "qualified",
                                scene.schema().forNew(Optional.empty(), name).sql()),
                span);
    }

    private static Optional<RangeVar> made(Node tree) {
        if (tree instanceof CreateStmt create) {
            return Optional.ofNullable(create.relation());
        }
        if (tree instanceof CreateTableAsStmt create) {
            return into(create.into());
        }
        return tree instanceof SelectStmt select ? into(select.intoClause()) : Optional.empty();
    }

    private static Optional<RangeVar> into(@Nullable IntoClause clause) {
        return clause == null ? Optional.empty() : Optional.ofNullable(clause.rel());
    }
}
