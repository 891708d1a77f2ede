package dev.palindrome.sql.rule.rewrite;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import java.util.Set;

/** The default of a column definition as it is written. */
final class WrittenDefault {

    /** What stands behind a default in a column definition; none of them can be part of one outside of parentheses. */
    private static final Set<String> NEXT_CLAUSES = Set.of(
            "not",
            "null",
            "constraint",
            "check",
            "unique",
            "primary",
            "references",
            "generated",
            "collate",
            "deferrable",
            "initially");

    private WrittenDefault() {}

    /** The text between DEFAULT and the next clause; the empty string if the definition has no DEFAULT. */
    static String of(String definition) {
        LexedText lexed = Lexer.lex(definition);
        int depth = 0;
        int start = -1;
        int end = definition.length();
        for (Token token : lexed.tokens()) {
            String text = lexed.text(token);
            if (text.equals("(") || text.equals("[")) {
                depth++;
            } else if (text.equals(")") || text.equals("]")) {
                depth--;
            } else if (depth == 0 && start < 0 && lexed.isKeyword(token, "default")) {
                start = token.end();
            } else if (depth == 0 && start >= 0 && NEXT_CLAUSES.contains(lexed.normalized(token))) {
                end = token.start();
                break;
            }
        }
        return start < 0 ? "" : definition.substring(start, end).strip();
    }
}
