package dev.palindrome.sql.lint;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.Locale;

/** Another way to write a text, which means the same and has the same lines. */
enum Writing {
    /** Words in capitals, and a comment in every gap. */
    LOUD {
        @Override
        String token(TokenKind kind, String text) {
            return switch (kind) {
                case WORD -> text.toUpperCase(Locale.ROOT);
                case WHITESPACE -> text.contains("\n") ? text : text + "/* DROP TABLE; */ ";
                default -> text;
            };
        }
    },
    /** Words in small letters, and names that have an underscore in quotes; a keyword that has one is quoted as a name everywhere. */
    QUOTED {
        @Override
        String token(TokenKind kind, String text) {
            if (kind != TokenKind.WORD) {
                return text;
            }
            Identifier word = new Identifier(text.toLowerCase(Locale.ROOT));
            boolean keyword = !word.sql().equals(word.name());
            return text.contains("_") && !keyword ? word.quoted() : word.name();
        }
    };

    abstract String token(TokenKind kind, String text);

    /** The text, written so. */
    String of(String sql) {
        StringBuilder written = new StringBuilder();
        for (Token token : Lexer.lex(sql).tokens()) {
            written.append(token(token.kind(), token.span().of(sql)));
        }
        return written.toString();
    }
}
