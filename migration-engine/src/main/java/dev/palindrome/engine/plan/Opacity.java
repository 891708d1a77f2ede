package dev.palindrome.engine.plan;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.script.SqlStatement;
import java.util.Set;

/**
 * Tells which statements can run code that their text does not show, and with it end the transaction or let go of the
 * migration lock. What only changes the catalog cannot; everything else counts as if it could.
 */
final class Opacity {

    private static final Set<String> CATALOG_COMMANDS = Set.of("ALTER", "COMMENT", "CREATE", "DROP", "GRANT", "REVOKE");
    private static final Set<String> RUN_A_QUERY = Set.of("CREATE TABLE", "CREATE MATERIALIZED VIEW", "CREATE SCHEMA");

    private Opacity() {}

    static boolean of(LexedText lexed, SqlStatement statement) {
        String command = statement.command();
        int blank = command.indexOf(' ');
        if (!CATALOG_COMMANDS.contains(blank < 0 ? command : command.substring(0, blank))) {
            return true;
        }
        return RUN_A_QUERY.contains(command) && mentions(lexed, statement, "as");
    }

    private static boolean mentions(LexedText lexed, SqlStatement statement, String keyword) {
        return statement.tokens().stream().anyMatch(token -> lexed.isKeyword(token, keyword));
    }
}
