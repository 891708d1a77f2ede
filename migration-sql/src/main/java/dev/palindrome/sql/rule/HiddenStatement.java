package dev.palindrome.sql.rule;

import dev.palindrome.sql.ast.Node;
import dev.palindrome.sql.lex.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A statement of SQL in the body of a routine or a DO block.
 *
 * @param span where it stands in the whole text
 * @param command the command as SQL names it: {@code ALTER TABLE}
 * @param tree its syntax tree; empty for one that is put together when it runs
 */
public record HiddenStatement(Span span, String command, Optional<Node> tree) {

    /** The command of a text of which not even the beginning is known. */
    public static final String UNKNOWN = "EXECUTE";

    private static final Set<String> CHANGES = Set.of("CREATE", "ALTER", "DROP", "REINDEX", "CLUSTER");

    /**
     * Whether it changes the schema.
     *
     * @return true for commands that create, alter, drop or rebuild
     */
    public boolean changesSchema() {
        int end = command.indexOf(' ');
        return CHANGES.contains(end < 0 ? command : command.substring(0, end));
    }

    /**
     * Whether it may change anything in the schema: nobody knows what it names.
     *
     * @return true for a text that is put together when it runs, unless it begins as a harmless command
     */
    public boolean mayChangeAnything() {
        return tree.isEmpty() && (command.equals(UNKNOWN) || changesSchema());
    }
}
