package dev.palindrome.sql.lint;

import dev.palindrome.sql.parse.Parse.Accepted;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads statements by PostgreSQL's grammar; those in front of the one that it refuses, if it does. */
final class GrammarReader implements StatementReader {

    private final PostgresParser parser = new PostgresParser();

    @Override
    public List<ParsedStatement> read(String sql) {
        Script script = Script.of(sql);
        List<SqlStatement> statements = script.statements();
        for (int count = statements.size(); count > 0; count--) {
            int end = statements.get(count - 1).span().end();
            if (parser.parse(sql.substring(0, end)) instanceof Accepted accepted) {
                return read(accepted, statements);
            }
        }
        return List.of();
    }

    private static List<ParsedStatement> read(Accepted accepted, List<SqlStatement> statements) {
        Set<Integer> alone = statements.stream()
                .filter(statement -> statement.mode() == TransactionMode.NON_TRANSACTIONAL)
                .map(statement -> statement.span().start())
                .collect(Collectors.toSet());
        return accepted.statements().stream()
                .map(one -> new ParsedStatement(
                        one.span(), one.tree(), alone.contains(one.span().start())))
                .toList();
    }
}
