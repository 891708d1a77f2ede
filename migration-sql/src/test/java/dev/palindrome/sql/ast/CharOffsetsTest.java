package dev.palindrome.sql.ast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CharOffsetsTest {

    private static final String[] LETTERS = {"a", ";", "é", "ß", "€", "語", "😀", "\n"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void countsWhatStringsCount(long seed) {
        Random random = new Random(seed);
        String text = text(random);
        CharOffsets offsets = CharOffsets.of(text.getBytes(StandardCharsets.UTF_8));

        for (int chars = 0; chars <= text.length(); chars = text.offsetByCodePoints(chars, 1)) {
            int bytes = text.substring(0, chars).getBytes(StandardCharsets.UTF_8).length;
            assertThat(offsets.chars(bytes)).as("seed %d, byte %d", seed, bytes).isEqualTo(chars);
            if (chars == text.length()) {
                break;
            }
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int letters = random.nextInt(400);
        int kinds = 1 + random.nextInt(LETTERS.length);
        for (int i = 0; i < letters; i++) {
            text.append(LETTERS[random.nextInt(kinds)]);
        }
        return text.toString();
    }
}
