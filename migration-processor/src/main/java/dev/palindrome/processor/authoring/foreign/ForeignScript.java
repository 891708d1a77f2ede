package dev.palindrome.processor.authoring.foreign;

import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionControl;
import dev.palindrome.sql.script.TransactionMode;
import java.util.List;
import java.util.Optional;

/**
 * A script of another tool.
 *
 * @param text its text, with line feeds as line ends
 * @param withoutTransaction whether the tool is told to run it outside a transaction
 */
public record ForeignScript(String text, boolean withoutTransaction) {

    /**
     * The steps that do what the script does. A transaction around the whole of it is what a revision has anyway; a script
     * that controls transactions in any other way is run statement by statement.
     *
     * @return one step, or none if the script has no statement
     */
    public List<ForeignStep> steps() {
        Script script = Script.of(text);
        if (script.isEmpty()) {
            return List.of();
        }
        List<SqlStatement> controls = script.statements().stream()
                .filter(statement -> statement.mode() == TransactionMode.TRANSACTION_CONTROL)
                .toList();
        boolean around = isAround(script, controls);
        if (withoutTransaction || controls.isEmpty() || !around) {
            return List.of(new ForeignStep(trimmed(text), withoutTransaction || !controls.isEmpty()));
        }
        String inner = without(controls.get(0), without(controls.get(1), text)).stripLeading();
        return Script.of(inner).isEmpty() ? List.of() : List.of(new ForeignStep(trimmed(inner), false));
    }

    /** Whether the script is one plain transaction from its first statement to its last. */
    private static boolean isAround(Script script, List<SqlStatement> controls) {
        List<SqlStatement> statements = script.statements();
        return controls.size() == 2
                && controls.get(0).equals(statements.get(0))
                && controls.get(1).equals(statements.get(statements.size() - 1))
                && controls.get(0).control().equals(Optional.of(TransactionControl.BEGIN))
                && controls.get(1).control().equals(Optional.of(TransactionControl.COMMIT))
                && isPlain(script, controls.get(0))
                && isPlain(script, controls.get(1));
    }

    /** Without an isolation level, a read-only transaction or a chain, which a revision's transaction would not have. */
    private static boolean isPlain(Script script, SqlStatement control) {
        return control.tokens().stream()
                .skip(1)
                .allMatch(token -> script.lexed().isKeyword(token, "work")
                        || script.lexed().isKeyword(token, "transaction"));
    }

    /** The text without a statement and its semicolon; the comments before it stay. */
    private static String without(SqlStatement statement, String text) {
        return text.substring(0, statement.span().start())
                + text.substring(statement.extent().end());
    }

    /** Ends with one line feed, and begins with no empty line. */
    private static String trimmed(String text) {
        return text.replaceFirst("^(?:[ \\t]*\\n)+", "").stripTrailing() + "\n";
    }
}
