package dev.palindrome.sql.rule.transaction;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.TransactionRule;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.QuotedValue;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.operation.DataOperation;
import dev.palindrome.sql.operation.DataOperation.Delete;
import dev.palindrome.sql.operation.DataOperation.Update;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.schema.QualifiedName;
import dev.palindrome.sql.script.Script;
import java.util.Optional;

/**
 * UPDATE and DELETE in a loop of a DO block that never commits. What changes every row at once is said to, by the rule about
 * that.
 */
final class LoopWithoutCommit implements OperationRule<DataOperation> {

    @Override
    public Code code() {
        return TransactionRule.BATCHES_IN_ONE_TRANSACTION;
    }

    @Override
    public Class<DataOperation> operations() {
        return DataOperation.class;
    }

    @Override
    public void look(DataOperation operation, Scene scene) {
        scene.block()
                .filter(block -> isInLoop(operation, block))
                .flatMap(block -> changed(operation))
                .filter(table -> !scene.isNew(table))
                .ifPresent(
                        table -> scene.report(code().with("table", table).with("fix", fix(scene)), operation.span()));
    }

    private static Optional<QualifiedName> changed(DataOperation operation) {
        if (operation instanceof Update update && update.selective()) {
            return Optional.of(update.table());
        }
        return operation instanceof Delete delete && delete.selective()
                ? Optional.of(delete.table())
                : Optional.empty();
    }

    /** Whether more loops begin than end before the operation, and nothing in the block commits. */
    private static boolean isInLoop(DataOperation operation, StatementInUnit block) {
        LexedText statement = Script.of(block.sql()).lexed();
        int open = 0;
        for (Token constant : statement.tokens()) {
            QuotedValue body = statement.value(constant).orElse(null);
            if (body != null) {
                LexedText code = Script.of(body.text()).lexed();
                boolean ends = false;
                for (Token token : code.tokens()) {
                    if (is(code, token, "commit")) {
                        return false;
                    }
                    boolean before = block.span().start() + body.offset(token.start())
                            < operation.span().start();
                    if (before && is(code, token, "loop")) {
                        open += ends ? -1 : 1;
                    }
                    ends = token.isTrivia() ? ends : is(code, token, "end");
                }
            }
        }
        return open > 0;
    }

    /** Words of PL/pgSQL are names to the lexer of SQL. */
    private static boolean is(LexedText code, Token token, String word) {
        return code.text(token).equalsIgnoreCase(word);
    }

    private static String fix(Scene scene) {
        String batch = scene.statement().sql();
        return scene.transaction().isBlock()
                ? "run one batch after the other, each in a transaction of its own:\n" + batch + ";"
                : "commit each batch, where no transaction is open around the block, or send one batch after the other:\n"
                        + batch + ";";
    }
}
