package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.Identifier;

/** A {@code CREATE INDEX} as it is written, to be written another way. */
public final class IndexText {

    private final CommandText command;
    private final int index;
    private final int table;

    /**
     * Reads a command.
     *
     * @param command the text of a {@code CREATE INDEX}
     */
    public IndexText(String command) {
        this.command = new CommandText(command);
        this.index = this.command.find("index", 0);
        this.table = this.command.find("on", index);
    }

    /**
     * The command so that writers go on meanwhile.
     *
     * @return the command with {@code CONCURRENTLY}
     */
    public String concurrently() {
        return command.between(0, index + 1) + " CONCURRENTLY " + command.between(index + 1, command.size());
    }

    /**
     * The same index of another table.
     *
     * @param beginning what to write in front of its name, such as {@code CREATE INDEX CONCURRENTLY}
     * @param name its name
     * @param target the table, qualified, and {@code ONLY} before it if need be
     * @return the command
     */
    public String as(String beginning, String name, String target) {
        int columns = command.behindName(command.behind(table + 1, "only"));
        return beginning + " " + new Identifier(name).sql() + " ON " + target + " "
                + command.between(columns, command.size());
    }
}
