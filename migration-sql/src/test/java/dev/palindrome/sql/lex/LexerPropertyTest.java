package dev.palindrome.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text, whatever it is. */
final class LexerPropertyTest {

    private static final int TEXTS_PER_SEED = 2_000;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tokensAreTheTextWithoutGapOrOverlap(long seed) {
        texts(seed).forEach(text -> {
            LexedText lexed = Lexer.lex(text);

            assertThat(lexed.tokens().stream().map(lexed::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(lexed.tokens())
                    .allSatisfy(token -> assertThat(token.span().length()).isPositive());
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void errorsPointIntoTheText(long seed) {
        texts(seed)
                .forEach(text -> assertThat(Lexer.lex(text).errors())
                        .allSatisfy(error -> assertThat(error.offset()).isBetween(0, text.length())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theNormalFormOfATokenIsItsOwnNormalForm(long seed) {
        texts(seed)
                .map(Lexer::lex)
                .forEach(lexed -> assertThat(lexed.tokens()).allSatisfy(token -> {
                    String normalized = lexed.normalized(token);
                    assertThat(NormalForm.of(token.kind(), normalized)).isEqualTo(normalized);
                }));
    }

    private static Stream<String> texts(long seed) {
        RandomSql random = new RandomSql(seed);
        return Stream.concat(
                Stream.generate(random::next).limit(TEXTS_PER_SEED),
                Stream.generate(random::noise).limit(TEXTS_PER_SEED));
    }
}
