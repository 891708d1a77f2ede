package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.pgquery.Question;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks PL/pgSQL's grammar for what is wrong with a body, and finds out where.
 *
 * <p>libpg_query gives the message without its place. The place is that of the token in the message after which nothing more
 * is needed for the same message: the body is cut there, and asked again.
 */
final class PlpgsqlErrors {

    /** What the grammar finds by itself; libpg_query's PL/pgSQL knows no catalog, so what it says of names is not believed. */
    private static final Pattern SYNTAX =
            Pattern.compile("(syntax error|missing|unterminated|unexpected end).*", Pattern.DOTALL);

    private static final Pattern NEAR = Pattern.compile("at or near \"(.*)\"", Pattern.DOTALL);

    /** So many tokens are tried; a body that repeats one more often is marked at its start. */
    private static final int MOST_TRIES = 200;

    private final Instances instances;

    PlpgsqlErrors(Instances instances) {
        this.instances = instances;
    }

    /** The error, with its place in the body. */
    Optional<SyntaxError> in(Body body) {
        return message(body, body.text().text())
                .map(message -> new SyntaxError(message, OptionalInt.of(place(body, message))));
    }

    /** The message for the statement with another text for its body. */
    private Optional<String> message(Body body, String text) {
        byte[] statement = body.statementWith(text).getBytes(StandardCharsets.UTF_8);
        byte[] answer = instances.with(instance -> instance.grammar().ask(Question.PLPGSQL, statement));
        return Optional.of(new String(answer, StandardCharsets.UTF_8))
                .filter(message -> SYNTAX.matcher(message).matches());
    }

    private int place(Body body, String message) {
        String text = body.text().text();
        Matcher near = NEAR.matcher(message);
        if (!near.find()) {
            return message.endsWith("at end of input") ? text.length() : 0;
        }
        LexedText lexed = Lexer.lex(text);
        List<Token> candidates = lexed.tokens().stream()
                .filter(token -> lexed.text(token).equals(near.group(1)))
                .limit(MOST_TRIES)
                .toList();
        return candidates.stream()
                .filter(token ->
                        message(body, text.substring(0, token.end()) + " ;").equals(Optional.of(message)))
                .findFirst()
                .map(Token::start)
                .orElse(0);
    }
}
