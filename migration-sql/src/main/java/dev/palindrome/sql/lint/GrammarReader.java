package dev.palindrome.sql.lint;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.parse.BodyParse;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.ParsedStatement;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionMode;
import dev.palindrome.sql.version.NewerSyntaxes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads statements by PostgreSQL's own grammar. A text that the grammar refuses is read statement by statement, so that one
 * mistake hides no other. Safe for several threads.
 */
public final class GrammarReader implements ScriptReader {

    private final PostgresParser parser;
    private final int postgres;

    /**
     * Makes a reader.
     *
     * @param parser the grammar
     * @param postgres the lowest major version of the server that the SQL must run on
     */
    public GrammarReader(PostgresParser parser, int postgres) {
        this.parser = parser;
        this.postgres = postgres;
    }

    @Override
    public SqlText read(Script script) {
        LexedText lexed = script.lexed();
        Reading reading = new Reading(lexed);
        if (parser.parse(lexed) instanceof Parse.Accepted accepted) {
            reading.accept(accepted, modes(script));
        } else {
            script.statements().forEach(reading::acceptAlone);
        }
        return reading.text();
    }

    private static Map<Integer, TransactionMode> modes(Script script) {
        Map<Integer, TransactionMode> modes = new HashMap<>();
        script.statements().forEach(statement -> modes.put(statement.span().start(), statement.mode()));
        return modes;
    }

    /** What is found in one text. */
    private final class Reading {

        private final LexedText lexed;
        private final Refusals refusals;
        private final List<ReadStatement> statements = new ArrayList<>();

        Reading(LexedText lexed) {
            this.lexed = lexed;
            this.refusals = new Refusals(lexed.source());
        }

        SqlText text() {
            return new SqlText(statements, refusals.list());
        }

        void accept(Parse.Accepted accepted, Map<Integer, TransactionMode> modes) {
            accepted.statements()
                    .forEach(one ->
                            add(one, Optional.ofNullable(modes.get(one.span().start()))));
            NewerSyntaxes.in(postgres, lexed, accepted.statements())
                    .forEach(newer -> refusals.newer(newer, newer.statement(), postgres));
        }

        void acceptAlone(SqlStatement statement) {
            Span span = statement.span();
            Parse parse = parser.parse(statement.text(), span.start());
            if (parse instanceof Parse.Accepted accepted) {
                accept(accepted, Map.of(span.start(), statement.mode()));
            } else if (parse instanceof Parse.Refused refused && isForTheServer(statement)) {
                refusals.syntax(refused.error(), span);
            } else if (parse instanceof Parse.Unjudged unjudged) {
                refusals.unjudged(unjudged.reason(), span);
            }
        }

        private void add(ParsedStatement one, Optional<TransactionMode> mode) {
            Optional<BodyParse> body = parser.parseBody(one, lexed);
            body.flatMap(BodyParse::error).ifPresent(error -> refusals.body(error, one.span()));
            body.map(found -> NewerSyntaxes.in(postgres, found))
                    .orElse(List.of())
                    .forEach(newer -> refusals.newer(newer, one.span(), postgres));
            statements.add(new ReadStatement(
                    one.span(),
                    one.tree(),
                    mode.filter(TransactionMode.NON_TRANSACTIONAL::equals).isPresent(),
                    body.map(HiddenStatements::in).orElse(List.of())));
        }
    }

    /** What is for psql is told as that, and is no mistake of the grammar's. */
    private static boolean isForTheServer(SqlStatement statement) {
        return statement.mode() != TransactionMode.PSQL && statement.mode() != TransactionMode.COPY_FROM_STDIN;
    }
}
