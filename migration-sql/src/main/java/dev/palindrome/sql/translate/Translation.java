package dev.palindrome.sql.translate;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.operation.ObjectOperation.OtherCommand;
import dev.palindrome.sql.operation.Operation;
import dev.palindrome.sql.schema.Origin;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.List;

/** From the tree of a statement to what it does. */
public final class Translation {

    private Translation() {}

    /**
     * Translates a statement. The schema is asked, and changed only in that it learns which transaction has begun, because
     * {@code SET LOCAL search_path} ends with its own.
     *
     * @param tree the statement's tree
     * @param span where the statement stands in the text
     * @param text the text of the step or file
     * @param schema the schema that the statement meets
     * @param origin where objects come from that it makes
     * @return what it does, in the order in which PostgreSQL does it
     */
    public static List<Operation> of(Node tree, Span span, String text, Schema schema, Origin origin) {
        schema.enter(origin.transaction());
        return of(tree, new Scope(span, text, schema, origin));
    }

    /** Translates a statement that may stand inside another one. */
    static List<Operation> of(Node tree, Scope scope) {
        return Translators.translate(tree, scope)
                .orElseGet(() -> List.of(new OtherCommand(scope.span(), commandOf(scope))));
    }

    /** The words that name the command, as {@link SqlStatement} has them. */
    static String commandOf(Scope scope) {
        List<SqlStatement> statements = Script.of(scope.span().of(scope.text())).statements();
        return statements.isEmpty() ? "" : statements.get(0).command();
    }
}
