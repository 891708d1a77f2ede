package dev.palindrome.sql.version;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.TokenKind;
import java.util.regex.Pattern;

/** Finds numbers that PostgreSQL reads since 16: {@code 0x1F}, {@code 0o17}, {@code 0b10}, {@code 1_000}. */
final class NewNumbers {

    private static final Pattern NEW = Pattern.compile("0[xXoObB].*|.*_.*");

    private NewNumbers() {}

    static boolean in(LexedText text, Span statement) {
        return text.tokensIn(statement).stream()
                .filter(token -> token.kind() == TokenKind.NUMBER)
                .anyMatch(token -> NEW.matcher(text.text(token)).matches());
    }
}
