package dev.palindrome.sql.lint;

import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.LineIndex;
import dev.palindrome.sql.lex.Position;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.parse.SyntaxError;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads statements by PostgreSQL's own grammar. A text that the grammar refuses is read statement by statement, so that one
 * mistake hides no other. Safe for several threads.
 */
public final class GrammarReader implements StatementReader {

    private final PostgresParser parser;

    /**
     * Makes a reader.
     *
     * @param parser the grammar
     */
    public GrammarReader(PostgresParser parser) {
        this.parser = parser;
    }

    @Override
    public SqlText read(String sql) {
        LexedText lexed = Lexer.lex(sql);
        Script script = Script.of(lexed);
        return parser.parse(lexed) instanceof Parse.Accepted accepted
                ? new SqlText(statements(accepted, script), List.of())
                : oneByOne(script);
    }

    private static List<ParsedStatement> statements(Parse.Accepted accepted, Script script) {
        Set<Integer> alone = new HashSet<>();
        script.statements().stream()
                .filter(GrammarReader::runsAlone)
                .forEach(statement -> alone.add(statement.span().start()));
        return accepted.statements().stream()
                .map(one -> new ParsedStatement(
                        one.span(), one.tree(), alone.contains(one.span().start())))
                .toList();
    }

    private static boolean runsAlone(SqlStatement statement) {
        return statement.mode() == TransactionMode.NON_TRANSACTIONAL;
    }

    private SqlText oneByOne(Script script) {
        List<ParsedStatement> statements = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (SqlStatement statement : script.statements()) {
            Span span = statement.span();
            // blanks in front keep the places of the tree those of the whole text
            Parse parse = parser.parse(" ".repeat(span.start()) + statement.text());
            if (parse instanceof Parse.Accepted accepted) {
                accepted.statements().stream()
                        .map(one -> new ParsedStatement(one.span(), one.tree(), runsAlone(statement)))
                        .forEach(statements::add);
            } else if (parse instanceof Parse.Refused refused && isForTheServer(statement)) {
                refusals.add(refusal(script.text(), span, refused.error()));
            }
        }
        return new SqlText(statements, refusals);
    }

    /** What is for psql is told as that, and is no mistake of the grammar's. */
    private static boolean isForTheServer(SqlStatement statement) {
        return statement.mode() != TransactionMode.PSQL && statement.mode() != TransactionMode.COPY_FROM_STDIN;
    }

    private static Refusal refusal(String text, Span statement, SyntaxError error) {
        int start = Math.min(error.offset().orElse(statement.start()), text.length());
        Position position = LineIndex.of(text).position(start);
        return new Refusal(
                SqlCode.SYNTAX_ERROR
                        .with("problem", error.message())
                        .with("line", position.line())
                        .with("column", position.column())
                        .diagnostic(),
                new Span(start, Math.min(start + 1, Math.max(text.length(), start))),
                statement);
    }
}
