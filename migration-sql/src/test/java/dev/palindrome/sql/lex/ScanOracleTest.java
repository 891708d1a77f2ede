package dev.palindrome.sql.lex;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.palindrome.sql.ast.CharOffsets;
import dev.palindrome.sql.pgquery.Grammar;
import dev.palindrome.sql.pgquery.PgInstance;
import dev.palindrome.sql.pgquery.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our tokens are those of PostgreSQL's scanner, which libpg_query shows.
 *
 * <p>Left out are texts that no server sees as they are: with commands and variables of psql, with rows of COPY, with
 * characters that UTF-8 has not. The scanner of libpg_query also knows no comment between the parts of a string.
 */
final class ScanOracleTest {

    private static final Path ROOT = Path.of("..");
    private static final Path LINT =
            Path.of(System.getProperty("palindrome.shared", "../../shared")).resolve("lint");
    private static final Pattern TOKEN = Pattern.compile("\\{\"start\":(\\d+),\"end\":(\\d+),\"text\"");
    private static final int TEXTS_PER_SEED = 1_000;

    private final PgInstance scanner = new PgInstance(Grammar.load());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void onTextsMadeOfPieces(long seed) {
        RandomSql random = new RandomSql(seed);
        Stream.generate(random::next).limit(TEXTS_PER_SEED).forEach(this::check);
    }

    @Test
    void onTheSqlOfThisRepository() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".sql"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .toList();
            assertThat(scripts).isNotEmpty();
            for (Path script : scripts) {
                check(Files.readString(script));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases.jsonl", "truth.jsonl"})
    void onWhatPeopleWrite(String name) throws IOException {
        Path file = LINT.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not there");

        for (String line : Files.readAllLines(file, UTF_8)) {
            var sql = new Gson().fromJson(line, JsonObject.class).get("sql");
            if (sql != null && sql.isJsonPrimitive()) {
                check(sql.getAsString());
            }
        }
    }

    private void check(String sql) {
        LexedText ours = Lexer.lex(sql);
        if (sql.isEmpty() || !isServers(ours)) {
            return;
        }
        byte[] utf8 = sql.getBytes(UTF_8);
        String answer = new String(scanner.ask(Question.SCAN, utf8), UTF_8);
        if (!answer.startsWith("{")) {
            assertThat(ours.errors()).as("%s: %s", sql, answer).isNotEmpty();
        } else if (ours.errors().isEmpty()) {
            assertThat(spans(ours)).as(sql).isEqualTo(spans(answer, CharOffsets.of(utf8)));
        }
    }

    private static boolean isServers(LexedText text) {
        boolean encodable =
                text.source().indexOf('\0') < 0 && UTF_8.newEncoder().canEncode(text.source());
        return encodable
                && text.tokens().stream().allMatch(token -> switch (token.kind()) {
                    case PSQL_COMMAND, PSQL_VARIABLE, COPY_DATA -> false;
                    default ->
                        text.gaps(token).stream()
                                .noneMatch(gap -> gap.of(text.source()).contains("--"));
                });
    }

    private static List<Span> spans(LexedText text) {
        return text.tokens().stream()
                .filter(token -> token.kind() != TokenKind.WHITESPACE)
                .flatMap(token -> token.kind() == TokenKind.NATIONAL_STRING
                        ? Stream.of(
                                new Span(token.start(), token.start() + 1), new Span(token.start() + 1, token.end()))
                        : Stream.of(token.span()))
                .toList();
    }

    private static List<Span> spans(String answer, CharOffsets offsets) {
        return TOKEN.matcher(answer)
                .results()
                .map(found -> new Span(
                        offsets.chars(Integer.parseInt(found.group(1))),
                        offsets.chars(Integer.parseInt(found.group(2)))))
                .toList();
    }
}
