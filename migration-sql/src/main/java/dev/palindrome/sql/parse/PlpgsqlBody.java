package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.QuotedValue;
import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the SQL in a body of PL/pgSQL that is known to be sound: statements, queries in clauses of PL/pgSQL, and constants
 * that are executed (manual, sections 41.3 to 41.7). A text that is put together when it runs stays unseen, and so does what
 * expressions select.
 */
final class PlpgsqlBody {

    private static final Set<String> SCROLL = Set.of("no", "scroll");
    private static final Set<String> LOOP = Set.of("loop");
    private static final Set<String> BEHIND_TEXT = Set.of("into", "using", "loop");

    private final LexedText body;
    private final PlpgsqlTokens tokens;
    private final PlpgsqlStatement statements;
    private final List<Part> parts = new ArrayList<>();
    private final List<QuotedValue> executed = new ArrayList<>();
    private final List<QuotedValue> begun = new ArrayList<>();
    private final List<Span> unseen = new ArrayList<>();

    PlpgsqlBody(LexedText body) {
        this.body = body;
        this.tokens = new PlpgsqlTokens(body);
        this.statements = new PlpgsqlStatement(body, tokens);
        int at = 0;
        while (at < tokens.count()) {
            at = next(at);
        }
    }

    /** What may be SQL; a query of a loop can also be the name of a cursor. */
    List<Part> parts() {
        return parts;
    }

    /** The constants that are executed, with their places in the body. */
    List<QuotedValue> executed() {
        return executed;
    }

    /** The literals that other executed texts begin with, or that {@code format} makes them from. */
    List<QuotedValue> begun() {
        return begun;
    }

    /** The expressions that give other executed texts. */
    List<Span> unseen() {
        return unseen;
    }

    /** Takes the statement or the clause that begins at the token, and gives the token behind it. */
    private int next(int at) {
        return switch (tokens.word(at)) {
            case "begin", "else", "loop", "exception" -> at + 1;
            case "declare" -> declarations(at + 1);
            case "if", "elsif", "elseif", "when" -> tokens.find(at, Set.of("then")) + 1;
            case "while", "foreach" -> tokens.find(at, LOOP) + 1;
            case "case" -> tokens.find(at + 1, Set.of("when"));
            case "for" -> loop(at);
            case "return" -> returned(at);
            case "open" -> opened(at);
            case "execute" -> dynamic(at + 1);
            case "perform" -> perform(at);
            case "assert",
                    "close",
                    "commit",
                    "continue",
                    "end",
                    "exit",
                    "fetch",
                    "get",
                    "move",
                    "null",
                    "raise",
                    "rollback" -> tokens.semicolon(at) + 1;
            default -> statement(at);
        };
    }

    /** Everything up to the BEGIN of the block; cursors that are bound have a query. */
    private int declarations(int from) {
        int at = from;
        while (at < tokens.count() && !tokens.word(at).equals("begin")) {
            int end = tokens.semicolon(at);
            take(boundQuery(at, end), end);
            at = tokens.word(at).equals("declare") ? at + 1 : end + 1;
        }
        return at;
    }

    /** Behind {@code name [[NO] SCROLL] CURSOR [(arguments)] FOR}; the end if the declaration is none of a cursor. */
    private int boundQuery(int name, int end) {
        int i = name + 1;
        while (SCROLL.contains(tokens.word(i))) {
            i++;
        }
        if (!tokens.word(i).equals("cursor")) {
            return end;
        }
        return (tokens.text(i + 1).equals("(") ? tokens.behindClosing(i + 1) : i + 1) + 1;
    }

    /** {@code FOR target IN query | EXECUTE text | cursor | from .. to LOOP}. */
    private int loop(int at) {
        int query = tokens.find(at, Set.of("in")) + 1;
        if (tokens.word(query).equals("execute")) {
            return dynamic(query + 1);
        }
        int end = tokens.find(query, LOOP);
        if (!tokens.has("..", query, end)) {
            take(query, end);
        }
        return end + 1;
    }

    private int returned(int at) {
        int end = tokens.semicolon(at);
        if (tokens.word(at + 1).equals("query")) {
            if (tokens.word(at + 2).equals("execute")) {
                return dynamic(at + 3);
            }
            take(at + 2, end);
        }
        return end + 1;
    }

    /** {@code OPEN cursor [[NO] SCROLL] FOR query | FOR EXECUTE text}; without FOR the query stands where it is declared. */
    private int opened(int at) {
        int end = tokens.semicolon(at);
        int query = tokens.find(at, Set.of("for")) + 1;
        if (query > end) {
            return end + 1;
        }
        if (tokens.word(query).equals("execute")) {
            return dynamic(query + 1);
        }
        take(query, end);
        return end + 1;
    }

    /** A text that is executed: known if it is a constant. What stands behind it is not SQL. */
    private int dynamic(int text) {
        int end = tokens.find(text, BEHIND_TEXT);
        int literal =
                tokens.word(text).equals("format") && tokens.text(text + 1).equals("(") ? text + 2 : text;
        if (literal < end) {
            boolean constant =
                    body.endOfConstant(tokens.at(text)) == tokens.at(end - 1).end();
            body.value(tokens.at(literal))
                    .ifPresentOrElse((constant ? executed : begun)::add, () -> unseen.add(tokens.span(text, end)));
        }
        return tokens.find(end, LOOP) + 1;
    }

    private int perform(int at) {
        int end = tokens.semicolon(at);
        parts.add(statements.performed(at, end));
        return end + 1;
    }

    /** A label, an assignment, or SQL. */
    private int statement(int at) {
        if (tokens.text(at).equals("<<")) {
            return at + 3;
        }
        int end = statements.end(at);
        if (tokens.isWord(at) && !isAssignment(at)) {
            parts.add(statements.of(at, end));
        }
        return end + 1;
    }

    private boolean isAssignment(int at) {
        int i = at + 1;
        while (tokens.text(i).equals(".") || tokens.text(i).equals("[")) {
            i = tokens.text(i).equals(".") ? i + 2 : tokens.behindClosing(i);
        }
        return tokens.text(i).equals(":=") || tokens.text(i).equals("=");
    }

    private void take(int from, int to) {
        if (from < to) {
            Span span = tokens.span(from, to);
            parts.add(new Part(span.start(), span.of(body.source())));
        }
    }

    /**
     * A statement or a query.
     *
     * @param start where it begins in the body
     * @param sql the text, in which each character stands where it stands in the body
     */
    record Part(int start, String sql) {}
}
