package dev.palindrome.processor.body;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.SqlCode;
import dev.palindrome.model.gate.Finding;
import dev.palindrome.model.gate.Site;
import dev.palindrome.processor.body.Body.FileProblem;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.LexicalError;
import dev.palindrome.sql.lex.LineIndex;
import dev.palindrome.sql.lex.Position;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what is known of the SQL of one direction: its tokens, and the statements that only a client could run. */
public final class SqlCheck {

    private static final int EXCERPT = 60;

    private final String id;
    private final String className;
    private final boolean upgrade;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Makes a check.
     *
     * @param id the revision's id, for messages
     * @param className its class
     * @param upgrade whether the direction is the upgrade
     */
    public SqlCheck(String id, String className, boolean upgrade) {
        this.id = id;
        this.className = className;
        this.upgrade = upgrade;
    }

    /**
     * Judges a body.
     *
     * @param body the body
     * @return the findings, in the order of the SQL
     */
    public List<Finding> findings(Body body) {
        body.problems().forEach(this::file);
        for (int i = 0; i < body.sql().size(); i++) {
            int step = i;
            Optional<Script> script = body.sql().get(i).script();
            body.sql().get(i).lexed().ifPresent(lexed -> text(step, lexed, script));
        }
        return List.copyOf(findings);
    }

    private void file(FileProblem problem) {
        Diagnostic.Draft draft = problem.problem()
                .map(why -> draft(SqlCode.UNREADABLE_SQL_FILE).with("problem", why))
                .orElseGet(() -> draft(SqlCode.MISSING_SQL_FILE).with("suggestion", suggestion(problem)));
        add(draft.with("file", problem.file()), problem.sql(), 0, 1);
    }

    private static String suggestion(FileProblem problem) {
        return problem.nearest()
                .map(name -> "did you mean\nsteps.sqlFile(\"" + name + "\");")
                .orElse("write the file, or name one that is there: names are relative to the package of the class");
    }

    private void text(int step, LexedText lexed, Optional<Script> script) {
        Optional<LexicalError> first = lexed.errors().stream().findFirst();
        first.ifPresent(error -> lexical(step, lexed.source(), error));
        // behind an error nobody can tell where a statement ends
        int end = first.map(LexicalError::offset).orElse(lexed.source().length());
        script.stream()
                .flatMap(one -> one.statements().stream())
                .filter(statement -> statement.span().end() <= end)
                .forEach(statement -> statement(step, lexed.source(), statement));
    }

    private void lexical(int step, String source, LexicalError error) {
        Position position = LineIndex.of(source).position(error.offset());
        Diagnostic.Draft draft = draft(SqlCode.LEXICAL_ERROR)
                .with("problem", firstLine(error.message()))
                .with("line", position.line())
                .with("column", position.column())
                .with("excerpt", excerpt(source, error.offset(), position));
        add(draft, step, error.offset(), 1);
    }

    /** The line with a caret below the place, both shortened where the line is long. */
    private static String excerpt(String source, int offset, Position position) {
        int start = offset - position.column() + 1;
        String line = source.substring(start).lines().findFirst().orElse("");
        int from = Math.max(0, position.column() - 1 - EXCERPT);
        String shown = line.substring(Math.min(from, line.length()), Math.min(line.length(), from + 2 * EXCERPT));
        int indent = shown.length() - shown.stripLeading().length();
        int caret = Math.max(0, position.column() - 1 - from - indent);
        return shown.strip() + "\n" + " ".repeat(caret) + "^";
    }

    private void statement(int step, String source, SqlStatement statement) {
        codeOf(statement.mode()).ifPresent(code -> {
            Token token = statement.tokens().stream()
                    .filter(one -> code == SqlCode.PSQL_META_COMMAND && isPsqls(one))
                    .findFirst()
                    .orElse(statement.tokens().get(0));
            String shown = code == SqlCode.PSQL_META_COMMAND ? token.span().of(source) : statement.text();
            add(draft(code).with("statement", firstLine(shown)), step, token.start(), token.end() - token.start());
        });
    }

    private static boolean isPsqls(Token token) {
        return token.kind() == TokenKind.PSQL_COMMAND || token.kind() == TokenKind.PSQL_VARIABLE;
    }

    private static Optional<Code> codeOf(TransactionMode mode) {
        return switch (mode) {
            case TRANSACTIONAL, NON_TRANSACTIONAL -> Optional.empty();
            case TRANSACTION_CONTROL -> Optional.of(SqlCode.TRANSACTION_CONTROL);
            case PSQL -> Optional.of(SqlCode.PSQL_META_COMMAND);
            case COPY_FROM_STDIN -> Optional.of(SqlCode.COPY_FROM_STDIN);
        };
    }

    private Diagnostic.Draft draft(Code code) {
        return code.with("id", id).with("direction", upgrade ? "upgrade" : "downgrade");
    }

    private void add(Diagnostic.Draft draft, int step, int offset, int length) {
        findings.add(
                Finding.of(draft.diagnostic(), new Site.InSql(className, upgrade, step, offset, Math.max(1, length))));
    }

    private static String firstLine(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > EXCERPT * 2 ? line.substring(0, EXCERPT * 2) + "..." : line;
    }
}
