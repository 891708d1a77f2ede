package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names the command of a statement as PostgreSQL's command tags do, with the words that vary left out. */
final class CommandWords {

    private static final Set<String> WITH_OBJECT = Set.of("create", "alter", "drop");

    /** What may stand between {@code CREATE} and the kind of object. */
    private static final Set<String> MODIFIERS = Set.of(
            "or",
            "replace",
            "unique",
            "temp",
            "temporary",
            "unlogged",
            "global",
            "local",
            "recursive",
            "trusted",
            "procedural",
            "constraint");

    private static final List<List<String>> LONG_NAMES = List.of(
            List.of("access", "method"),
            List.of("default", "privileges"),
            List.of("event", "trigger"),
            List.of("foreign", "data", "wrapper"),
            List.of("foreign", "table"),
            List.of("large", "object"),
            List.of("materialized", "view"),
            List.of("operator", "class"),
            List.of("operator", "family"),
            List.of("text", "search", "configuration"),
            List.of("text", "search", "dictionary"),
            List.of("text", "search", "parser"),
            List.of("text", "search", "template"),
            List.of("user", "mapping"));

    private static final List<List<String>> LONG_COMMANDS = List.of(
            List.of("commit", "prepared"),
            List.of("import", "foreign", "schema"),
            List.of("prepare", "transaction"),
            List.of("refresh", "materialized", "view"),
            List.of("rollback", "prepared"),
            List.of("security", "label"),
            List.of("start", "transaction"));

    private CommandWords() {}

    static String of(TokenCursor cursor) {
        String words = cursor.kindIs(TokenKind.WORD) ? words(cursor) : cursor.text();
        return words.toUpperCase(Locale.ROOT);
    }

    private static String words(TokenCursor cursor) {
        String first = cursor.word();
        if (!WITH_OBJECT.contains(first)) {
            return longest(cursor, LONG_COMMANDS);
        }
        cursor.skip();
        while (MODIFIERS.contains(cursor.word())) {
            cursor.skip();
        }
        String object = longest(cursor, LONG_NAMES);
        return object.isEmpty() ? first : first + ' ' + object;
    }

    private static String longest(TokenCursor cursor, List<List<String>> names) {
        for (List<String> name : names) {
            if (cursor.accept(name.toArray(String[]::new))) {
                return String.join(" ", name);
            }
        }
        return cursor.word();
    }
}
