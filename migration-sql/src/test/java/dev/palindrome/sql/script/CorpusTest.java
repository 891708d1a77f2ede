package dev.palindrome.sql.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SQL that other tools test themselves with: it has no lexical error, and it is the same when it is split and joined.
 * Reads {@code lint/*.jsonl} beside the checkout, or below {@code -Dpalindrome.shared}; skipped where they are not.
 */
final class CorpusTest {

    private static final Path LINT =
            Path.of(System.getProperty("palindrome.shared", "../../shared")).resolve("lint");

    @ParameterizedTest
    @ValueSource(strings = {"cases.jsonl", "truth.jsonl"})
    void splitsWhatPeopleWrite(String name) throws IOException {
        Path file = LINT.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is not there");

        assertThat(texts(file)).isNotEmpty().allSatisfy(text -> {
            Script script = Script.of(text);
            String joined = script.statements().stream()
                    .map(statement -> statement.extent().of(text))
                    .collect(Collectors.joining());
            assertThat(script.lexed().errors()).isEmpty();
            assertThat(joined + script.tail().of(text)).isEqualTo(text);
        });
    }

    private static List<String> texts(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8).stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class).get("sql"))
                .filter(sql -> sql != null && sql.isJsonPrimitive())
                .map(sql -> sql.getAsString())
                .toList();
    }
}
