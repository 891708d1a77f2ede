package dev.palindrome.sql.rule.partition;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.PartitionRule;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.operation.TableOperation.CreateTable;
import dev.palindrome.sql.rule.OperationRule;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.schema.QualifiedName;
import java.util.List;

/** CREATE TABLE … PARTITION OF a table that was there before. */
final class PartitionMadeInPlace implements OperationRule<CreateTable> {

    @Override
    public Code code() {
        return PartitionRule.CREATE_PARTITION_LOCKS_PARENT;
    }

    @Override
    public Class<CreateTable> operations() {
        return CreateTable.class;
    }

    @Override
    public void look(CreateTable operation, Scene scene) {
        operation
                .made()
                .shape()
                .parent()
                .filter(parent -> !scene.isNew(parent))
                .ifPresent(parent -> report(operation, parent, scene));
    }

    private void report(CreateTable operation, QualifiedName parent, Scene scene) {
        scene.report(
                code().with("table", operation.table().sql())
                        .with("parent", parent.sql())
                        .with("bound", bound(scene.statement().sql())),
                operation.span());
    }

    /** From {@code FOR VALUES} to its last parenthesis, or {@code DEFAULT}. */
    private static String bound(String statement) {
        LexedText lexed = Lexer.lex(statement);
        List<Token> tokens =
                lexed.tokens().stream().filter(token -> !token.isTrivia()).toList();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (lexed.isKeyword(tokens.get(i), "for") && lexed.isKeyword(tokens.get(i + 1), "values")) {
                return statement.substring(tokens.get(i).start(), endOfBound(lexed, tokens, i + 2));
            }
        }
        return "DEFAULT";
    }

    private static int endOfBound(LexedText lexed, List<Token> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            String text = lexed.text(tokens.get(i));
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            boolean goesOn = i + 1 < tokens.size() && lexed.isKeyword(tokens.get(i + 1), "to");
            if (depth == 0 && text.equals(")") && !goesOn) {
                return tokens.get(i).end();
            }
        }
        return tokens.get(tokens.size() - 1).end();
    }
}
