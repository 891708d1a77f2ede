package dev.palindrome.engine.replay;

import dev.palindrome.engine.histories.SqlHistory;
import dev.palindrome.engine.testing.TestDatabase;
import dev.palindrome.sql.schema.Schema;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Walks along a history on a server, and replays it beside it: each upgrade, and each downgrade right behind its upgrade, in
 * a transaction that is rolled back.
 */
final class HistoryWalk implements AutoCloseable {

    /** Every statement runs by itself: one that the server refuses has changed nothing, and is not replayed. */
    private static final Set<String> FRAMES =
            Set.of("BEGIN", "COMMIT", "END", "ROLLBACK", "START TRANSACTION", "ABORT", "SAVEPOINT", "RELEASE");

    private final Walk walk;
    private final List<String> differences = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private int statements;
    private final List<String> refused = new ArrayList<>();
    private int comparisons;

    HistoryWalk(TestDatabase database) throws SQLException {
        this.walk = new Walk(database);
    }

    /** Upgrades through all revisions. */
    void upgrade(SqlHistory history) throws SQLException {
        for (SqlHistory.Revision revision : history.revisions()) {
            run(revision.upgrade());
            compare(revision.name());
            if (revision.downgrade().isPresent()) {
                Schema upgraded = walk.fork();
                walk.begin();
                run(revision.downgrade().get());
                compare(revision.name() + ", down again");
                walk.rollback();
                walk.returnTo(upgraded);
            }
        }
    }

    /** Goes back as far as there are downgrades. */
    void downgrade(SqlHistory history) throws SQLException {
        for (int i = history.revisions().size() - 1; i >= 0; i--) {
            SqlHistory.Revision revision = history.revisions().get(i);
            if (revision.downgrade().isEmpty()) {
                return;
            }
            run(revision.downgrade().get());
            compare(revision.name() + ", on the way back");
        }
    }

    private void run(String text) throws SQLException {
        walk.newSession();
        for (SqlStatement statement : Script.of(text).statements()) {
            if (!FRAMES.contains(statement.command())) {
                statements++;
                if (!walk.run(statement.text())) {
                    refused.add(statement.text());
                }
            }
        }
    }

    private void compare(String where) throws SQLException {
        Difference difference = walk.difference();
        comparisons++;
        difference.wrong().stream().filter(told::add).forEach(line -> differences.add(where + ": we say " + line));
        difference.missing().stream().filter(told::add).forEach(line -> differences.add(where + ": it has " + line));
    }

    /** What the replay says otherwise than the server, each told once. */
    List<String> differences() {
        return differences;
    }

    /** The statements that the server refused; they are not replayed. */
    List<String> refused() {
        return refused;
    }

    String summary() {
        return "%,d statements, %d of them refused by the server; %,d comparisons; %d differences"
                .formatted(statements, refused.size(), comparisons, differences.size());
    }

    @Override
    public void close() throws SQLException {
        walk.close();
    }
}
