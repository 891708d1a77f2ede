package dev.palindrome.sql.rule.hygiene;

import dev.palindrome.model.diagnostic.Code;
import dev.palindrome.model.diagnostic.HygieneRule;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import dev.palindrome.sql.rule.Scene;
import dev.palindrome.sql.rule.StatementInUnit;
import dev.palindrome.sql.rule.StatementRule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** An identifier that PostgreSQL cuts off: {@code NAMEDATALEN} is 64, with the byte that ends it. */
final class IdentifierCutOff implements StatementRule {

    private static final int KEPT_BYTES = 63;

    @Override
    public Code code() {
        return HygieneRule.IDENTIFIER_TOO_LONG;
    }

    @Override
    public void look(StatementInUnit statement, Scene scene) {
        String sql = statement.sql();
        if (sql.length() <= KEPT_BYTES / 4) {
            return;
        }
        LexedText lexed = Lexer.lex(sql);
        for (Token token : lexed.tokens()) {
            // no character takes more than four bytes
            if (token.end() - token.start() > KEPT_BYTES / 4 && isIdentifier(token)) {
                judge(nameOf(lexed, token), token, statement, scene);
            }
        }
    }

    private void judge(String name, Token token, StatementInUnit statement, Scene scene) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > KEPT_BYTES) {
            int start = statement.span().start();
            scene.report(
                    code().with("name", name).with("bytes", bytes.length).with("kept", kept(bytes)),
                    new Span(start + token.start(), start + token.end()));
        }
    }

    private static boolean isIdentifier(Token token) {
        return token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED_IDENTIFIER;
    }

    private static String nameOf(LexedText lexed, Token token) {
        String text = lexed.text(token);
        return token.kind() == TokenKind.WORD
                ? lexed.normalized(token)
                : text.substring(1, text.length() - 1).replace("\"\"", "\"");
    }

    /** Cut at a character, as the server does. */
    private static String kept(byte[] bytes) {
        CharBuffer kept = CharBuffer.allocate(KEPT_BYTES);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, KEPT_BYTES), kept, false);
        return kept.flip().toString();
    }
}
