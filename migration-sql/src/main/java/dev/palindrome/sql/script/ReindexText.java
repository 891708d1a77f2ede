package dev.palindrome.sql.script;

/** A {@code REINDEX} as it is written, to be written another way. */
public final class ReindexText {

    private final CommandText command;

    /**
     * Reads a command.
     *
     * @param command the text of a {@code REINDEX}
     */
    public ReindexText(String command) {
        this.command = new CommandText(command);
    }

    /**
     * The command so that writers go on meanwhile, without other options.
     *
     * @param kind what is reindexed, in lower case: {@code table}
     * @return the command with {@code CONCURRENTLY}
     */
    public String concurrently(String kind) {
        int at = command.find(kind, 0);
        String behind = command.between(command.behind(at + 1, "concurrently"), command.size());
        return ("REINDEX " + command.text(at) + " CONCURRENTLY " + behind).strip();
    }
}
