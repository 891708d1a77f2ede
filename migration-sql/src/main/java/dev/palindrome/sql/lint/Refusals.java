package dev.palindrome.sql.lint;

import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.sql.lex.LineIndex;
import dev.palindrome.sql.lex.Position;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.parse.SyntaxError;
import dev.palindrome.sql.version.NewerSyntax;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what the grammar refuses in a text. */
final class Refusals {

    private final String text;
    private @Nullable LineIndex lines;
    private final List<Refusal> refusals = new ArrayList<>();

    Refusals(String text) {
        this.text = text;
    }

    List<Refusal> list() {
        return refusals;
    }

    void syntax(SyntaxError error, Span statement) {
        add(SqlCode.SYNTAX_ERROR, error, statement);
    }

    void body(SyntaxError error, Span statement) {
        add(SqlCode.PLPGSQL_SYNTAX_ERROR, error, statement);
    }

    void unjudged(String reason, Span statement) {
        refusals.add(new Refusal(SqlCode.UNJUDGED_SQL.with("reason", reason).diagnostic(), statement, statement));
    }

    /** Its place is the statement that has it, which may stand in the body of another. */
    void newer(NewerSyntax newer, Span statement, int postgres) {
        refusals.add(new Refusal(
                SqlCode.NEWER_SYNTAX
                        .with("feature", newer.feature().title())
                        .with("postgres", postgres)
                        .with("since", newer.feature().since())
                        .with("section", newer.feature().section())
                        .diagnostic(),
                newer.statement(),
                statement));
    }

    private void add(SqlCode code, SyntaxError error, Span statement) {
        int start = Math.min(error.offset().orElse(statement.start()), text.length());
        Position position = position(start);
        refusals.add(new Refusal(
                code.with("problem", error.message())
                        .with("line", position.line())
                        .with("column", position.column())
                        .diagnostic(),
                new Span(start, Math.min(start + 1, text.length())),
                statement));
    }

    /** Most texts have no mistake, and need no index of their lines. */
    private Position position(int offset) {
        if (lines == null) {
            lines = LineIndex.of(text);
        }
        return lines.position(offset);
    }
}
