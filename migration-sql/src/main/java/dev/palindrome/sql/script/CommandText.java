package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of one command, from which a message writes the command another way. */
final class CommandText {

    private final LexedText lexed;
    private final List<Token> tokens;
    private final List<Integer> depths = new ArrayList<>();

    CommandText(String command) {
        lexed = Lexer.lex(command);
        tokens = lexed.tokens().stream().filter(token -> !token.isTrivia()).toList();
        int depth = 0;
        for (Token token : tokens) {
            String text = lexed.text(token);
            if (text.equals(")") || text.equals("]")) {
                depth--;
            }
            depths.add(depth);
            if (text.equals("(") || text.equals("[")) {
                depth++;
            }
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The token as it is written; the empty string behind the last one. */
    String text(int at) {
        return at < tokens.size() ? lexed.text(tokens.get(at)) : "";
    }

    /** Whether the token is the keyword, outside of parentheses. */
    boolean is(int at, String keyword) {
        return at >= 0 && at < tokens.size() && depths.get(at) == 0 && lexed.isKeyword(tokens.get(at), keyword);
    }

    /** Whether the token is the mark, outside of parentheses. */
    boolean isMark(int at, String mark) {
        return at < tokens.size() && depths.get(at) == 0 && text(at).equals(mark);
    }

    /** The place of the keyword, outside of parentheses, at or behind a place; the size if it is not there. */
    int find(String keyword, int from) {
        int at = from;
        while (at < tokens.size() && !is(at, keyword)) {
            at++;
        }
        return at;
    }

    /** The place behind the words that come next, if they do; else the same place. */
    int behind(int at, String... keywords) {
        int next = at;
        for (String keyword : keywords) {
            if (!is(next, keyword)) {
                return at;
            }
            next++;
        }
        return next;
    }

    /** The place behind a name that may be qualified. */
    int behindName(int at) {
        int next = at + 1;
        while (isMark(next, ".")) {
            next += 2;
        }
        return next;
    }

    /** What is written from one token to another, which is left out. */
    String between(int from, int to) {
        return from >= to
                ? ""
                : lexed.source()
                        .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
