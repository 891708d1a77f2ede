package dev.palindrome.engine.proof;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the names of roles in SQL by its tokens, also in the bodies of DO blocks and functions.
 *
 * <p>It looks for the few places where PostgreSQL's grammar has a role: behind TO of GRANT, FROM of REVOKE, OWNER TO, TO of a
 * policy, FOR ROLE of default privileges, SET ROLE, AUTHORIZATION, and the commands that make and drop roles.
 */
final class RoleScan {

    /** What stands where a role could, but is none (manual, GRANT, "role_specification"; SET ROLE). */
    private static final Set<String> NO_ROLES =
            Set.of("public", "current_user", "current_role", "session_user", "none", "default");

    /** What ends a list of roles. */
    private static final Set<String> ENDS =
            Set.of("with", "granted", "cascade", "restrict", "using", "in", "grant", "revoke", "as", "to", "server");

    /** Behind these a statement begins, in PL/pgSQL too. */
    private static final Set<String> BEGINNINGS = Set.of("begin", "then", "else", "loop");

    private final TreeSet<String> named = new TreeSet<>();
    private final TreeSet<String> made = new TreeSet<>();
    private boolean changed;

    RolesOfMigrations scan(String sql) {
        new Text(Lexer.lex(sql)).scan();
        return new RolesOfMigrations(named, made, changed);
    }

    /** One text, which may stand in another one. */
    private final class Text {

        private final LexedText lexed;
        private final List<Token> tokens;

        Text(LexedText lexed) {
            this.lexed = lexed;
            this.tokens =
                    lexed.tokens().stream().filter(token -> !token.isTrivia()).toList();
        }

        void scan() {
            int start = 0;
            for (int i = 0; i <= tokens.size(); i++) {
                if (i == tokens.size() || isEnd(i)) {
                    statement(start, i);
                    start = i + 1;
                } else if (tokens.get(i).kind() == TokenKind.DOLLAR_STRING) {
                    new Text(Lexer.lex(body(lexed.text(tokens.get(i))))).scan();
                }
            }
        }

        private boolean isEnd(int at) {
            return lexed.text(tokens.get(at)).equals(";")
                    || BEGINNINGS.stream().anyMatch(word -> lexed.isKeyword(tokens.get(at), word));
        }

        private static String body(String dollarString) {
            int tag = dollarString.indexOf('$', 1) + 1;
            int end = dollarString.length() - tag;
            return end < tag ? "" : dollarString.substring(tag, end);
        }

        private void statement(int start, int end) {
            for (int i = start; i < end; i++) {
                place(start, i, end);
            }
        }

        /** Takes the roles whose place begins at a word, if one does. */
        private void place(int start, int at, int end) {
            switch (word(at)) {
                case "to" -> {
                    boolean owner = at > start && word(at - 1).equals("owner");
                    if (owner || ofStatement(start, "grant") || isPolicy(start) || isDefaultPrivileges(start, at)) {
                        list(at + 1, end, named);
                    } else if (ofStatement(start, "reassign")) {
                        list(at + 1, end, named);
                    }
                }
                case "from" -> {
                    if (ofStatement(start, "revoke")
                            || (ofStatement(start, "alter") && word(start + 1).equals("default"))) {
                        list(at + 1, end, named);
                    }
                }
                case "authorization" -> list(at + 1, end, named);
                case "by" -> {
                    if (at > start
                            && word(at - 1).equals("owned")
                            && !ofStatement(start, "alter")
                            && !ofStatement(start, "create")) {
                        list(at + 1, end, named);
                    }
                }
                case "role", "user", "group" -> role(start, at, end);
                default -> {
                    // no place of a role
                }
            }
        }

        private boolean ofStatement(int start, String word) {
            return word(start).equals(word);
        }

        private boolean isPolicy(int start) {
            boolean renamed = word(start + 5).equals("rename");
            return (ofStatement(start, "create") || ofStatement(start, "alter"))
                    && word(start + 1).equals("policy")
                    && !renamed;
        }

        private boolean isDefaultPrivileges(int start, int at) {
            return ofStatement(start, "alter") && word(start + 1).equals("default") && at > start;
        }

        private void role(int start, int at, int end) {
            String before = at > start ? word(at - 1) : "";
            switch (before) {
                case "create" -> {
                    if (!word(at + 1).equals("mapping")) {
                        changed = true;
                        list(at + 1, Math.min(end, at + 2), made);
                    }
                }
                case "alter", "drop" -> {
                    if (!word(at + 1).equals("mapping")) {
                        changed = true;
                    }
                }
                case "for" -> {
                    if (isDefaultPrivileges(start, at)) {
                        list(at + 1, end, named);
                    }
                }
                case "set", "local", "session" -> {
                    if (ofStatement(start, "set")) {
                        list(at + 1, Math.min(end, at + 2), named);
                    }
                }
                default -> {
                    // GROUP BY, or a column of that name
                }
            }
        }

        /** Takes names that commas separate; GROUP before a name means nothing (manual, GRANT). */
        private void list(int from, int end, Set<String> roles) {
            int i = from;
            while (i < end) {
                if (word(i).equals("group")) {
                    i++;
                }
                if (i >= end || ENDS.contains(word(i)) || !take(tokens.get(i), roles)) {
                    return;
                }
                i++;
                if (i >= end || !lexed.text(tokens.get(i)).equals(",")) {
                    return;
                }
                i++;
            }
        }

        private boolean take(Token token, Set<String> roles) {
            String text = lexed.text(token);
            String name = switch (token.kind()) {
                case WORD -> lexed.normalized(token);
                case QUOTED_IDENTIFIER -> unquoted(text, "\"");
                case STRING -> unquoted(text, "'");
                default -> "";
            };
            if (name.isEmpty()) {
                return false;
            }
            boolean isWord = token.kind() == TokenKind.WORD;
            // names that begin with pg_ are the server's own (manual, CREATE ROLE)
            if (!(isWord && NO_ROLES.contains(name)) && !name.startsWith("pg_")) {
                roles.add(name);
            }
            return true;
        }

        private static String unquoted(String text, String quote) {
            return text.substring(1, text.length() - 1).replace(quote + quote, quote);
        }

        /** The keyword or name at a place, in lower case; the empty string if there is none. */
        private String word(int at) {
            return at < tokens.size() && tokens.get(at).kind() == TokenKind.WORD
                    ? lexed.normalized(tokens.get(at))
                    : "";
        }
    }
}
