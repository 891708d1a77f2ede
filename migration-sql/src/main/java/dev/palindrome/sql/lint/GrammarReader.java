package dev.palindrome.sql.lint;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads statements with PostgreSQL's own grammar. */
public final class GrammarReader implements StatementReader {

    private final PostgresParser parser;

    /**
     * Makes a reader.
     *
     * @param parser parses the texts
     */
    public GrammarReader(PostgresParser parser) {
        this.parser = parser;
    }

    @Override
    public List<ParsedStatement> read(String sql) {
        LexedText text = Lexer.lex(sql);
        Script script = Script.of(text);
        Parse parse = parser.parse(text);
        if (parse instanceof Parse.Accepted accepted) {
            return statements(accepted, script);
        }
        int end = parse instanceof Parse.Refused refused ? endOfSound(refused, script) : 0;
        return end > 0 ? read(sql.substring(0, end)) : List.of();
    }

    private static List<ParsedStatement> statements(Parse.Accepted parse, Script script) {
        Set<Integer> alone = script.statements().stream()
                .filter(statement -> statement.mode() == TransactionMode.NON_TRANSACTIONAL)
                .map(statement -> statement.span().start())
                .collect(Collectors.toSet());
        return parse.statements().stream()
                .map(statement -> new ParsedStatement(
                        statement.span(),
                        statement.tree(),
                        alone.contains(statement.span().start())))
                .toList();
    }

    /** Where the statement begins that is refused; what stands before it may be sound. */
    private static int endOfSound(Parse.Refused refused, Script script) {
        int error = refused.error().offset().orElse(script.text().length());
        return script.statements().stream()
                .map(SqlStatement::span)
                .mapToInt(span -> span.start())
                .filter(start -> start <= error && start < script.text().length())
                .max()
                .orElse(0);
    }
}
