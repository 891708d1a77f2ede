package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;

/**
 * Tells where a semicolon does not end a statement: within parentheses, as those around the commands of a rule, and in
 * the body of an SQL routine between {@code BEGIN ATOMIC} and its {@code END} (manual, CREATE FUNCTION).
 *
 * <p>In a body {@code CASE} and {@code END} pair up, because both are reserved: as names they are quoted, except behind
 * a dot or {@code AS}.
 */
final class NestedBlocks {

    private final LexedText lexed;
    private int parentheses;
    private int blocks;
    private boolean first = true;
    private boolean creates;
    private String previous = "";

    NestedBlocks(LexedText lexed) {
        this.lexed = lexed;
    }

    boolean isOutside() {
        return parentheses == 0 && blocks == 0;
    }

    /** Takes the next token that is no white space or comment. */
    void see(Token token) {
        String text = "";
        if (token.kind() == TokenKind.WORD) {
            text = lexed.normalized(token);
            word(text);
        } else if (token.kind() == TokenKind.PUNCTUATION) {
            text = lexed.text(token);
            punctuation(text);
        }
        creates |= first && text.equals("create");
        first = false;
        previous = text;
    }

    private void word(String word) {
        if (blocks == 0) {
            boolean opens = creates && parentheses == 0 && word.equals("atomic") && previous.equals("begin");
            blocks = opens ? 1 : 0;
        } else if (!previous.equals(".") && !previous.equals("as")) {
            if (word.equals("case")) {
                blocks++;
            } else if (word.equals("end")) {
                blocks--;
            }
        }
    }

    private void punctuation(String text) {
        if (text.equals("(")) {
            parentheses++;
        } else if (text.equals(")") && parentheses > 0) {
            parentheses--;
        }
    }
}
