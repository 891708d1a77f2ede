package dev.palindrome.sql.lint;

import dev.palindrome.sql.parse.BodyParse;
import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.util.List;
import java.util.Set;

/** The commands in the body of a routine or DO block that change the schema. */
final class HiddenCommands {

    private static final Set<String> CHANGES = Set.of("CREATE", "ALTER", "DROP", "REINDEX", "CLUSTER");

    private HiddenCommands() {}

    static List<String> in(BodyParse body) {
        return body.statements().stream()
                .flatMap(statement -> Script.of(statement.sql()).statements().stream())
                .map(SqlStatement::command)
                .filter(command -> CHANGES.contains(firstWord(command)))
                .distinct()
                .toList();
    }

    private static String firstWord(String command) {
        int end = command.indexOf(' ');
        return end < 0 ? command : command.substring(0, end);
    }
}
