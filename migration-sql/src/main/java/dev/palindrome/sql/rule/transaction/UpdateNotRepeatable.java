package dev.palindrome.sql.rule.transaction;

import dev.palindrome.migration.Severity;
import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.ast.A_Const;
import dev.palindrome.sql.ast.CoalesceExpr;
import dev.palindrome.sql.ast.ColumnRef;
import dev.palindrome.sql.ast.FuncCall;
import dev.palindrome.sql.ast.NameNodes;
import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.ast.Nodes;
import dev.palindrome.sql.ast.ResTarget;
import dev.palindrome.sql.ast.SubLink;
import dev.palindrome.sql.ast.UpdateStmt;
import dev.palindrome.sql.effect.DefaultVolatility;
import dev.palindrome.sql.effect.DefaultVolatility.Certainty;
import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.Column;
import dev.palindrome.sql.schema.Schema;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An update that runs in batches or by itself, and not in a transaction with others, whose new value is another one each time, and
 * whose WHERE asks nothing about the columns that it sets. A new value is another one if it is made of the old one, or volatile.
 */
final class UpdateNotRepeatable implements OperationRule<Update> {

    /** Functions whose result is the same when they are applied to it again. */
    private static final Set<String> IDEMPOTENT = Set.of(
            "lower", "upper", "btrim", "ltrim", "rtrim", "abs", "floor", "ceil", "ceiling", "trunc", "date_trunc");

    @Override
    public Code code() {
        return TransactionRule.BACKFILL_NOT_REPEATABLE;
    }

    @Override
    public Class<Update> operations() {
        return Update.class;
    }

    @Override
    public void look(Update operation, Scene scene) {
        if ((!scene.statement().batches() && scene.transaction().isBlock())
                || !(scene.statement().tree() instanceof UpdateStmt update)
                || asksForSetColumn(operation, operation.columns())) {
            return;
        }
        for (Node target : update.targetList()) {
            if (target instanceof ResTarget assignment
                    && assignment.name() != null
                    && assignment.val() != null
                    && differsEachTime(assignment.val(), operation.columns(), scene)) {
                report(operation, assignment.name(), scene);
                return;
            }
        }
    }

    private static boolean asksForSetColumn(Update operation, List<String> columns) {
        return operation.where().filter(where -> mentions(where, columns)).isPresent();
    }

    private static boolean mentions(Node expression, List<String> columns) {
        return Nodes.all(expression, ColumnRef.class).stream().anyMatch(reference -> names(reference, columns));
    }

    /** Whether a value is made of one of the columns; in a subquery a bare name is that of a column of its own tables first. */
    private static boolean isMadeOf(Node value, List<String> columns) {
        Set<Node> inSubqueries = Collections.newSetFromMap(new IdentityHashMap<>());
        Nodes.all(value, SubLink.class).stream()
                .flatMap(link -> Optional.ofNullable(link.subselect()).stream())
                .flatMap(query -> Nodes.all(query, ColumnRef.class).stream())
                .forEach(inSubqueries::add);
        return Nodes.all(value, ColumnRef.class).stream()
                .anyMatch(reference -> names(reference, columns) && !inSubqueries.contains(reference));
    }

    private static boolean names(ColumnRef reference, List<String> columns) {
        return NameNodes.column(reference).filter(columns::contains).isPresent();
    }

    private static boolean differsEachTime(Node value, List<String> columns, Scene scene) {
        // one's own function is VOLATILE where it says nothing, and may only read: those of PostgreSQL are known
        Schema ofPostgres = Schema.unknown(scene.settings().searchPath());
        boolean isVolatile = DefaultVolatility.of(value, ofPostgres).certainty() == Certainty.VOLATILE;
        return isVolatile || (isMadeOf(value, columns) && !isIdempotent(value));
    }

    private static boolean isIdempotent(Node value) {
        if (value instanceof CoalesceExpr || value instanceof ColumnRef) {
            return true;
        }
        return value instanceof FuncCall call
                && NameNodes.last(call.funcname())
                        .filter(name ->
                                IDEMPOTENT.contains(name) || (name.equals("replace") && replacesAllAtOnce(call)))
                        .isPresent();
    }

    /** Whether {@code replace} leaves nothing behind that it would replace again. */
    private static boolean replacesAllAtOnce(FuncCall replace) {
        return replace.args().size() == 3
                && replace.args().get(1) instanceof A_Const from
                && replace.args().get(2) instanceof A_Const to
                && from.sval() != null
                && to.sval() != null
                && !to.sval().sval().contains(from.sval().sval());
    }

    private void report(Update operation, String column, Scene scene) {
        String type = scene.schema()
                .table(operation.table())
                .flatMap(table -> table.column(column))
                .map(Column::type)
                .map(Object::toString)
                .orElse("...");
        boolean batches = scene.statement().batches();
        scene.report(
                code().with(
                                "how",
                                batches
                                        ? "a backfill commits batch by batch, so that one that stops leaves some rows done"
                                        : "it commits by itself, so that it stays done when a statement behind it fails")
                        .weighing(batches ? code().severity() : Severity.WARNING)
                        .with("table", operation.table().sql())
                        .with("assignment", "`" + column + "` gets a value that is another one each time")
                        .with("name", new Identifier(column + "_new").sql())
                        .with("type", type),
                operation.span());
    }
}
