package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the statements of SQL in a body of PL/pgSQL that is known to be sound.
 *
 * <p>What begins with none of PL/pgSQL's own words and is no assignment is SQL (manual, section 41.5.2); its INTO clause,
 * which is PL/pgSQL's, is taken out.
 */
final class PlpgsqlBody {

    private static final Set<TokenKind> STRINGS =
            Set.of(TokenKind.STRING, TokenKind.ESCAPE_STRING, TokenKind.DOLLAR_STRING);

    /** The words behind which a statement begins, if they end a clause of PL/pgSQL. */
    private static final Set<String> OPENERS = Set.of("begin", "then", "else", "loop");

    /** The statements of PL/pgSQL itself, and the clauses that end with an opener (manual, chapter 41). */
    private static final Set<String> OWN = Set.of(
            "assert",
            "begin",
            "call",
            "case",
            "close",
            "commit",
            "continue",
            "declare",
            "do",
            "else",
            "elseif",
            "elsif",
            "end",
            "exception",
            "execute",
            "exit",
            "fetch",
            "for",
            "foreach",
            "get",
            "if",
            "loop",
            "move",
            "null",
            "open",
            "perform",
            "raise",
            "return",
            "rollback",
            "when",
            "while");

    private final LexedText body;
    private final List<Token> tokens;
    private final List<Statement> found = new ArrayList<>();
    private final List<Statement> executed = new ArrayList<>();

    PlpgsqlBody(LexedText body) {
        this.body = body;
        this.tokens = body.tokens().stream().filter(token -> !token.isTrivia()).toList();
        int at = 0;
        while (at < tokens.size()) {
            at = word(at).equals("declare") ? behind("begin", at) : next(at);
        }
    }

    List<Statement> statements() {
        return found;
    }

    /** The literals that EXECUTE is given by themselves, at the beginning of an expression, or as the format of {@code format}. */
    List<Statement> executed() {
        return executed;
    }

    /** Takes the statement or the clause that begins at the token, and gives the token behind it. */
    private int next(int at) {
        String word = word(at);
        if (OPENERS.contains(word)) {
            return at + 1;
        }
        if (word.equals("execute")) {
            keepExecuted(word(at + 1).equals("format") ? at + 3 : at + 1);
        }
        if (OWN.contains(word)) {
            return behindClause(at + 1);
        }
        int end = semicolon(at);
        boolean sql = tokens.get(at).kind() == TokenKind.WORD && !isAssignment(at, end);
        if (sql) {
            found.add(statement(at, end));
        }
        return isLabel(at) ? at + 1 : end + 1;
    }

    private void keepExecuted(int at) {
        if (at < tokens.size()) {
            Token token = tokens.get(at);
            body.value(token)
                    .filter(value -> STRINGS.contains(token.kind()))
                    .ifPresent(
                            value -> executed.add(new Statement(new Span(token.start(), token.end()), value.text())));
        }
    }

    /** A block may have a label in front: {@code <<name>>}. */
    private boolean isLabel(int at) {
        return tokens.get(at).kind() != TokenKind.WORD;
    }

    private boolean isAssignment(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            String text = body.text(tokens.get(i));
            if (text.equals(":=") || text.equals("=")) {
                return true;
            }
            boolean name = tokens.get(i).kind() == TokenKind.WORD && text(i - 1).equals(".");
            if (!name && !text.equals(".") && !text.equals("[") && !text.equals("]")) {
                return false;
            }
        }
        return false;
    }

    private int behindClause(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (text(i).equals(";") || OPENERS.contains(word(i))) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private int behind(String word, int from) {
        int i = from;
        while (i < tokens.size() && !word(i).equals(word)) {
            i++;
        }
        return i + 1;
    }

    private int semicolon(int from) {
        int i = from;
        while (i < tokens.size() && !text(i).equals(";")) {
            i++;
        }
        return i;
    }

    private Statement statement(int start, int end) {
        Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
        char[] chars = span.of(body.source()).toCharArray();
        for (int i = start + 1; i < end; i++) {
            if (word(i).equals("into") && !Set.of("insert", "merge").contains(word(i - 1))) {
                int last = lastOfTargets(i, end);
                Arrays.fill(
                        chars,
                        tokens.get(i).start() - span.start(),
                        tokens.get(last).end() - span.start(),
                        ' ');
                break;
            }
        }
        return new Statement(span, new String(chars));
    }

    /** The last token of {@code INTO [STRICT] target [, ...]}: names with dots and subscripts. */
    private int lastOfTargets(int into, int end) {
        int i = into + (word(into + 1).equals("strict") ? 2 : 1);
        while (i + 1 < end) {
            String next = text(i + 1);
            boolean goesOn = next.equals(".") || next.equals(",") || text(i).equals(".") || text(i).equals(",");
            if (next.equals("[")) {
                i = closing(i + 1, end);
            } else if (goesOn) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private int closing(int bracket, int end) {
        int i = bracket;
        while (i + 1 < end && !text(i).equals("]")) {
            i++;
        }
        return i;
    }

    private String text(int token) {
        return body.text(tokens.get(token));
    }

    private String word(int token) {
        return token < tokens.size() && tokens.get(token).kind() == TokenKind.WORD
                ? text(token).toLowerCase(Locale.ROOT)
                : "";
    }

    /**
     * A statement of SQL.
     *
     * @param span where it stands in the body
     * @param sql the statement, with spaces for the INTO clause
     */
    record Statement(Span span, String sql) {}
}
