package dev.palindrome.sql.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.sql.lex.RandomSql;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the statements of every text, whatever it is. */
final class ScriptPropertyTest {

    private static final int TEXTS_PER_SEED = 2_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void extentsAndTailAreTheText(long seed) {
        texts(seed).forEach(text -> {
            Script script = Script.of(text);

            String joined = script.statements().stream()
                    .map(statement -> statement.extent().of(text))
                    .collect(Collectors.joining());

            assertThat(joined + script.tail().of(text)).isEqualTo(text);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStatementBeginsAndEndsWithItsTokens(long seed) {
        texts(seed)
                .forEach(text -> assertThat(Script.of(text).statements()).allSatisfy(statement -> {
                    assertThat(statement.tokens()).isNotEmpty().noneMatch(token -> token.isTrivia());
                    assertThat(statement.span().start())
                            .isEqualTo(statement.tokens().get(0).start())
                            .isGreaterThanOrEqualTo(statement.extent().start());
                    assertThat(statement.span().end())
                            .isEqualTo(statement
                                    .tokens()
                                    .get(statement.tokens().size() - 1)
                                    .end())
                            .isLessThanOrEqualTo(statement.extent().end());
                    assertThat(statement.text()).isEqualTo(statement.span().of(text));
                }));
    }

    private static Stream<String> texts(long seed) {
        RandomSql random = new RandomSql(seed);
        return Stream.concat(
                Stream.generate(random::next).limit(TEXTS_PER_SEED),
                Stream.generate(random::noise).limit(TEXTS_PER_SEED));
    }
}
