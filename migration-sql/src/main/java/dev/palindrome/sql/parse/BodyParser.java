package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.QuotedValue;
import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Parses bodies by the grammar of their language; of other languages than SQL and PL/pgSQL nothing is known. */
final class BodyParser {

    private final PostgresParser sql;
    private final PlpgsqlErrors plpgsql;

    BodyParser(PostgresParser sql, Instances instances) {
        this.sql = sql;
        this.plpgsql = new PlpgsqlErrors(instances);
    }

    BodyParse parse(Body body) {
        if (body.isPlpgsql()) {
            return plpgsql(body);
        }
        return body.isSql() ? sql(body) : new BodyParse(Optional.empty(), List.of(), List.of());
    }

    private BodyParse sql(Body body) {
        Parse parse = sql.parse(body.text().text());
        if (parse instanceof Parse.Accepted accepted) {
            List<BodyParse.Statement> statements = accepted.statements().stream()
                    .map(statement -> new BodyParse.Statement(outer(statement.span(), body), body, statement.tree()))
                    .toList();
            return new BodyParse(Optional.empty(), statements, List.of());
        }
        return parse instanceof Parse.Refused refused
                ? refused(refused.error(), body)
                : new BodyParse(Optional.empty(), List.of(), List.of());
    }

    private BodyParse plpgsql(Body body) {
        String text = body.text().text();
        Optional<SyntaxError> error = plpgsql.in(body);
        if (error.isPresent()) {
            return refused(error.get(), body);
        }
        List<BodyParse.Statement> statements = new ArrayList<>();
        PlpgsqlBody code = new PlpgsqlBody(Lexer.lex(text));
        for (PlpgsqlBody.Statement found : code.statements()) {
            // with as many spaces before it as there is text: so the tree's places are the body's
            Parse parse = sql.parse(" ".repeat(found.span().start()) + found.sql());
            if (parse instanceof Parse.Accepted accepted) {
                accepted.statements()
                        .forEach(statement -> statements.add(
                                new BodyParse.Statement(outer(found.span(), body), body, statement.tree())));
            }
        }
        List<BodyParse.Executed> executed = code.executed().stream()
                .map(found -> new BodyParse.Executed(outer(found.span(), body), found.sql()))
                .toList();
        return new BodyParse(Optional.empty(), statements, executed);
    }

    private static BodyParse refused(SyntaxError error, Body body) {
        QuotedValue text = body.text();
        OptionalInt place = error.offset().isPresent()
                ? OptionalInt.of(text.offset(error.offset().getAsInt()))
                : OptionalInt.empty();
        return new BodyParse(Optional.of(new SyntaxError(error.message(), place)), List.of(), List.of());
    }

    private static Span outer(Span span, Body body) {
        return new Span(body.text().offset(span.start()), body.text().offset(span.end() - 1) + 1);
    }
}
