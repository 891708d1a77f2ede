package dev.palindrome.sql.script;

import java.util.Optional;

/** An {@code UPDATE} or {@code DELETE} of one table as it is written, to be written for a batch of its rows. */
public final class BatchText {

    private static final int ROWS = 1000;

    private BatchText() {}

    /**
     * The statement for a batch of the rows that it means.
     *
     * @param statement its text
     * @return the text for a batch; empty if the statement joins other tables or has no condition
     */
    public static Optional<String> of(String statement) {
        CommandText command = new CommandText(statement);
        int where = command.find("where", 0);
        boolean update = command.is(0, "update");
        boolean joins = command.find(update ? "from" : "using", 0) < where;
        if (where == command.size() || joins || !(update || command.is(0, "delete"))) {
            return Optional.empty();
        }
        int table = command.behind(command.behind(1, "from"), "only");
        String relation = command.between(table, Math.min(command.find("set", 0), where));
        int returning = command.find("returning", where);
        int end = command.isMark(returning - 1, ";") ? returning - 1 : returning;
        return Optional.of(command.between(0, where) + "\nWHERE ctid IN (SELECT ctid FROM " + relation + " WHERE "
                + command.between(where + 1, end) + " LIMIT " + ROWS + ")");
    }
}
