package dev.palindrome.sql.script;

import java.util.Optional;
import java.util.Set;

/** One command of an {@code ALTER TABLE} as it is written: {@code ADD COLUMN …}, {@code ADD CONSTRAINT …}, with its clauses. */
public final class Alteration {

    private static final Set<String> CLAUSES = Set.of(
            "constraint", "not", "null", "check", "default", "unique", "primary", "references", "generated", "collate");

    private final CommandText statement;
    private final int start;
    private final int end;

    private Alteration(CommandText statement, int start, int end) {
        this.statement = statement;
        this.start = start;
        this.end = end;
    }

    /**
     * Finds the command that stands at an offset.
     *
     * @param statement the text of an {@code ALTER TABLE}
     * @param offset where in it, in UTF-16 code units
     * @return the last command that does not begin behind the offset, or the first one
     */
    public static Alteration at(String statement, int offset) {
        CommandText command = new CommandText(statement);
        int from = firstCommand(command);
        int to = endOf(command, from);
        while (to < command.size()
                && to + 1 < command.size()
                && command.token(to + 1).start() <= offset) {
            from = to + 1;
            to = endOf(command, from);
        }
        return new Alteration(command, from, to);
    }

    private static int firstCommand(CommandText command) {
        int at = command.behind(command.behind(0, "alter"), "foreign");
        at = command.behind(at, "table");
        at = command.behind(at, "if", "exists");
        at = command.behindName(command.behind(at, "only"));
        return command.isMark(at, "*") ? at + 1 : at;
    }

    private static int endOf(CommandText command, int from) {
        int at = from;
        while (at < command.size() && !command.isMark(at, ",") && !command.isMark(at, ";")) {
            at++;
        }
        return at;
    }

    /**
     * The command as it is written.
     *
     * @return its text
     */
    public String text() {
        return statement.between(start, end);
    }

    /**
     * A clause of a column's definition, without the name of its constraint.
     *
     * @param keyword the word that it begins with, in lower case: {@code check}
     * @return its text, or empty if there is none
     */
    public Optional<String> clause(String keyword) {
        int at = find(keyword);
        return at < end ? Optional.of(statement.between(at, endOfClause(at))) : Optional.empty();
    }

    /**
     * The command without a clause and the name of its constraint.
     *
     * @param keyword the word that the clause begins with, in lower case
     * @return what is left; the whole text if there is no such clause
     */
    public String without(String keyword) {
        int at = find(keyword);
        if (at >= end) {
            return text();
        }
        int from = statement.is(at - 2, "constraint") ? at - 2 : at;
        String behind = statement.between(endOfClause(at), end);
        return statement.between(start, from) + (behind.isEmpty() ? "" : " " + behind);
    }

    private int find(String keyword) {
        return statement.find(keyword, start);
    }

    private int endOfClause(int clause) {
        int at = clause + 1;
        while (at < end && !beginsClause(at)) {
            at++;
        }
        return at;
    }

    private boolean beginsClause(int at) {
        if (CLAUSES.stream().noneMatch(word -> statement.is(at, word))) {
            return false;
        }
        if (statement.is(at, "not")) {
            return statement.is(at + 1, "null");
        }
        return !statement.is(at - 1, "set") && !statement.is(at - 1, "not");
    }
}
