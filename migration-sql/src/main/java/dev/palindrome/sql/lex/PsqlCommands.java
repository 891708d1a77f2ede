package dev.palindrome.sql.lex;

import java.util.Set;

/** What psql's backslash commands mean for the statement before them (manual, psql, Meta-Commands). */
public final class PsqlCommands {

    private static final Set<String> SENDING = Set.of(
            "\\g", "\\gx", "\\gset", "\\gexec", "\\gdesc", "\\crosstabview", "\\watch", "\\parse", "\\sendpipeline");

    private PsqlCommands() {}

    /**
     * Whether a command sends the statement before it, and so ends it as a semicolon does.
     *
     * @param command the text of a {@link TokenKind#PSQL_COMMAND}
     * @return true for {@code \g} and its like
     */
    public static boolean sendsStatement(String command) {
        int end = 1;
        while (end < command.length() && Characters.isTagPart(command.charAt(end))) {
            end++;
        }
        return SENDING.contains(command.substring(0, end));
    }
}
