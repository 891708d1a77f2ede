package dev.palindrome.engine.plan;

import dev.palindrome.engine.ExitStatus;
import dev.palindrome.engine.MigrationException;
import dev.palindrome.model.chain.RevisionId;
import dev.palindrome.model.diagnostic.Diagnostic;
import dev.palindrome.model.diagnostic.HistoryCode;
import dev.palindrome.model.plan.Direction;
import dev.palindrome.model.plan.Segment;
import dev.palindrome.model.plan.Statement;
import dev.palindrome.model.plan.Step;
import dev.palindrome.model.plan.Work;
import dev.palindrome.sql.lex.LexicalError;
import dev.palindrome.sql.lex.LineIndex;
import dev.palindrome.sql.script.SqlStatement;
import dev.palindrome.sql.script.TransactionControl;
import dev.palindrome.sql.script.TransactionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a body into segments: consecutive transactional work is one, each statement outside a transaction and each
 * backfill is one of its own. Refuses what must never reach the server.
 */
public final class SegmentCutter implements Step.Visitor<List<Segment>> {

    private final RevisionId id;
    private final Direction direction;
    private final int number;

    private SegmentCutter(RevisionId id, Direction direction, int number) {
        this.id = id;
        this.direction = direction;
        this.number = number;
    }

    /** Cuts a body. */
    public static Script cut(RevisionId id, Direction direction, Body body) {
        List<Segment> segments = new ArrayList<>();
        List<Work> open = new ArrayList<>();
        int number = 0;
        for (Step step : body.steps()) {
            number++;
            for (Segment piece : step.accept(new SegmentCutter(id, direction, number))) {
                if (piece instanceof Segment.Transactional transactional) {
                    open.addAll(transactional.works());
                } else {
                    close(open, segments);
                    segments.add(piece);
                }
            }
        }
        close(open, segments);
        return new Script(segments, body.works());
    }

    private static void close(List<Work> open, List<Segment> segments) {
        if (!open.isEmpty()) {
            segments.add(new Segment.Transactional(open));
            open.clear();
        }
    }

    @Override
    public List<Segment> sql(Step.Sql step) {
        return read(step.text()).stream().map(SegmentCutter::alone).toList();
    }

    private static Segment alone(Placed placed) {
        return placed.mode() == TransactionMode.NON_TRANSACTIONAL
                ? new Segment.NonTransactional(placed.statement(), Optional.empty())
                : new Segment.Transactional(List.of(new Work.Sql(placed.statement())));
    }

    @Override
    public List<Segment> autocommit(Step.Autocommit step) {
        List<Placed> statements = read(step.text());
        if (step.doneWhen().isPresent() && statements.size() != 1) {
            throw refused(HistoryCode.DONE_WHEN_SEVERAL
                    .with("id", id)
                    .with("direction", direction.word())
                    .with("step", number)
                    .with("count", statements.size())
                    .diagnostic());
        }
        return statements.stream()
                .<Segment>map(placed -> new Segment.NonTransactional(placed.statement(), step.doneWhen()))
                .toList();
    }

    @Override
    public List<Segment> update(Step.Update step) {
        return List.of(new Segment.BackfillSegment(step.backfill()));
    }

    @Override
    public List<Segment> java(Step.Java step) {
        return List.of(new Segment.Transactional(List.of(new Work.Java(step.number()))));
    }

    /** A statement and how it stands to transactions. */
    private record Placed(Statement statement, TransactionMode mode) {}

    private List<Placed> read(String text) {
        dev.palindrome.sql.script.Script script = dev.palindrome.sql.script.Script.of(text);
        LineIndex lines = LineIndex.of(text);
        script.lexed().errors().stream().findFirst().ifPresent(error -> {
            throw unreadable(error, lines);
        });
        List<Placed> statements = new ArrayList<>();
        for (SqlStatement found : script.statements()) {
            int line = lines.position(found.span().start()).line();
            Statement statement = new Statement(found.text(), number, line, Opacity.of(script.lexed(), found));
            refuseWhatIsNotForTheServer(found, statement);
            statements.add(new Placed(statement, found.mode()));
        }
        return statements;
    }

    private void refuseWhatIsNotForTheServer(SqlStatement found, Statement statement) {
        switch (found.mode()) {
            case TRANSACTION_CONTROL -> {
                if (!found.control().filter(TransactionControl::isSavepoint).isPresent()) {
                    throw refused(HistoryCode.TRANSACTION_CONTROL
                            .with("id", id)
                            .with("direction", direction.word())
                            .with("statement", statement.summary())
                            .with("line", statement.line())
                            .with("step", number)
                            .diagnostic());
                }
            }
            case PSQL ->
                throw unreadable(
                        statement.line(),
                        "`" + statement.summary() + "` is for psql, the server does not know it",
                        "write it in SQL");
            case COPY_FROM_STDIN ->
                throw unreadable(
                        statement.line(),
                        "`" + statement.summary() + "` reads rows from the client",
                        "write the rows as INSERT, or copy them in Java:\n"
                                + "steps.java(connection -> connection.unwrap(PGConnection.class).getCopyAPI()…)");
            case TRANSACTIONAL, NON_TRANSACTIONAL -> {
                // for the server
            }
        }
    }

    private MigrationException unreadable(LexicalError error, LineIndex lines) {
        return unreadable(lines.position(error.offset()).line(), error.message(), "close what was opened there");
    }

    private MigrationException unreadable(int line, String problem, String fix) {
        return refused(HistoryCode.UNREADABLE_SQL
                .with("id", id)
                .with("direction", direction.word())
                .with("step", number)
                .with("line", line)
                .with("problem", problem)
                .with("fix", fix)
                .diagnostic());
    }

    private static MigrationException refused(Diagnostic diagnostic) {
        return new MigrationException(diagnostic, ExitStatus.VERIFICATION_FAILED);
    }
}
