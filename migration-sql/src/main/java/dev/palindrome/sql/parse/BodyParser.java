package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.DoStmt;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.QuotedValue;
import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.Comparator;
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
            return plpgsql(body.text(), plpgsql.in(body));
        }
        return body.isSql() ? sql(body.text(), false) : new BodyParse(Optional.empty(), List.of(), List.of());
    }

    private BodyParse sql(QuotedValue text, boolean executed) {
        Parse parse = sql.parse(text.text());
        if (parse instanceof Parse.Accepted accepted) {
            return new BodyParse(Optional.empty(), statements(accepted, text, text.text(), 0, executed), List.of());
        }
        return parse instanceof Parse.Refused refused
                ? refused(refused.error(), text)
                : new BodyParse(Optional.empty(), List.of(), List.of());
    }

    private BodyParse plpgsql(QuotedValue text, Optional<SyntaxError> error) {
        if (error.isPresent()) {
            return refused(error.get(), text);
        }
        LexedText lexed = Lexer.lex(text.text());
        PlpgsqlBody body = new PlpgsqlBody(lexed);
        List<BodyParse.Statement> statements = new ArrayList<>();
        List<BodyParse.Begun> begun = new ArrayList<>();
        for (PlpgsqlBody.Part part : body.parts()) {
            // what looks like a query and is none, as the name of a cursor, is PL/pgSQL's own
            if (sql.parse(part.sql(), part.start()) instanceof Parse.Accepted accepted) {
                statements.addAll(statements(accepted, text, part.sql(), part.start(), false));
                for (ParsedStatement statement : accepted.statements()) {
                    Optional<BodyParse> inner = inner(statement, lexed, text);
                    if (inner.flatMap(BodyParse::error).isPresent()) {
                        return inner.get();
                    }
                    // a function that is only made here runs elsewhere
                    inner.filter(block -> statement.tree() instanceof DoStmt).ifPresent(block -> {
                        statements.addAll(block.statements());
                        begun.addAll(block.begun());
                    });
                }
            }
        }
        for (QuotedValue constant : body.executed()) {
            BodyParse executed = sql(constant.within(text), true);
            if (executed.error().isPresent()) {
                return executed;
            }
            statements.addAll(executed.statements());
        }
        statements.sort(Comparator.comparing(statement -> statement.span().start()));
        for (QuotedValue literal : body.begun()) {
            Span place = literal.within(text).place(new Span(0, literal.text().length()));
            begun.add(new BodyParse.Begun(place, literal.text()));
        }
        body.unseen().forEach(expression -> begun.add(new BodyParse.Begun(text.place(expression), "")));
        return new BodyParse(Optional.empty(), statements, begun);
    }

    /** What stands in the body of a statement within a body. */
    private Optional<BodyParse> inner(ParsedStatement statement, LexedText lexed, QuotedValue text) {
        return new Bodies(lexed)
                .of(statement)
                .map(body -> new Body(body.language(), body.text().within(text), body.before(), body.after()))
                .map(this::parse);
    }

    /** The statements of a part, which begins at the given place of the string. */
    private static List<BodyParse.Statement> statements(
            Parse.Accepted accepted, QuotedValue text, String part, int start, boolean executed) {
        return accepted.statements().stream()
                .map(statement -> new BodyParse.Statement(
                        text.place(statement.span()),
                        statement.span().shifted(-start).of(part),
                        text,
                        statement.tree(),
                        executed))
                .toList();
    }

    private static BodyParse refused(SyntaxError error, QuotedValue text) {
        OptionalInt place = error.offset().isPresent()
                ? OptionalInt.of(text.offset(error.offset().getAsInt()))
                : OptionalInt.empty();
        return new BodyParse(Optional.of(new SyntaxError(error.message(), place)), List.of(), List.of());
    }
}
