package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.sql.ast.AlterTableCmd;
import dev.palindrome.sql.ast.AlterTableStmt;
import dev.palindrome.sql.ast.AlterTableType;
import dev.palindrome.sql.ast.ColumnDef;
import dev.palindrome.sql.ast.CreateStmt;
import dev.palindrome.sql.ast.InsertStmt;
import dev.palindrome.sql.ast.MergeWhenClause;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.OnConflictClause;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.UpdateStmt;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.StatementRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A column that INSERT, SET, MERGE, CREATE TABLE, ALTER TABLE or a view names twice. */
final class ColumnNamedTwice implements StatementRule {

    @Override
    public Code code() {
        return HygieneRule.DUPLICATE_COLUMN;
    }

    @Override
    public void look(StatementInUnit statement, Scene scene) {
        Nodes.walk(statement.tree(), node -> {
            for (List<NamedPlace> names : lists(node)) {
                judge(names, statement, scene);
            }
        });
        judge(ViewColumns.of(statement.tree()), statement, scene);
    }

    private void judge(List<NamedPlace> names, StatementInUnit statement, Scene scene) {
        Set<String> seen = new HashSet<>();
        for (NamedPlace one : names) {
            if (!seen.add(one.name())) {
                Span span = one.location() < 0
                        ? statement.span()
                        : new Span(
                                one.location(),
                                Math.min(
                                        one.location() + one.name().length(),
                                        statement.text().length()));
                scene.report(code().with("column", new Identifier(one.name()).sql()), span);
            }
        }
    }

    private static List<List<NamedPlace>> lists(Node node) {
        if (node instanceof InsertStmt insert) {
            return List.of(targets(insert.cols()));
        }
        if (node instanceof UpdateStmt update) {
            return List.of(targets(update.targetList()));
        }
        if (node instanceof OnConflictClause conflict) {
            return List.of(targets(conflict.targetList()));
        }
        if (node instanceof MergeWhenClause action) {
            return List.of(targets(action.targetList()));
        }
        if (node instanceof AlterTableStmt alter) {
            return List.of(added(alter.cmds()));
        }
        return node instanceof CreateStmt create ? List.of(definitions(create.tableElts())) : List.of();
    }

    /** A field or an element of a column may be set beside another one of it, the column itself only once. */
    private static List<NamedPlace> targets(List<Node> list) {
        boolean partsOnly = list.stream()
                .allMatch(node -> node instanceof ResTarget target
                        && !target.indirection().isEmpty());
        return partsOnly
                ? List.of()
                : list.stream()
                        .filter(ResTarget.class::isInstance)
                        .map(ResTarget.class::cast)
                        .flatMap(target -> NamedPlace.of(target.name(), target.location()).stream())
                        .toList();
    }

    private static List<NamedPlace> added(List<Node> commands) {
        return definitions(commands.stream()
                .filter(AlterTableCmd.class::isInstance)
                .map(AlterTableCmd.class::cast)
                .filter(command -> command.subtype() == AlterTableType.AT_AddColumn && !command.missingOk())
                .flatMap(command -> Optional.ofNullable(command.def()).stream())
                .toList());
    }

    private static List<NamedPlace> definitions(List<Node> elements) {
        return elements.stream()
                .filter(ColumnDef.class::isInstance)
                .map(ColumnDef.class::cast)
                .flatMap(column -> NamedPlace.of(column.colname(), column.location()).stream())
                .toList();
    }
}
