package dev.palindrome.sql.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.palindrome.model.checksum.Checksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of the format keep the checksum of any list of tokens; an edit of any one token changes it. */
final class ChecksumPropertyTest {

    private static final int TEXTS_PER_SEED = 200;

    private static final List<String> TOKENS = List.of(
            "select",
            "FROM",
            "Tab",
            "é",
            "\"q\"",
            "\"Q\"",
            "'s'",
            "'S'",
            "'a--b'",
            "E'\\n'",
            "B'01'",
            "x'ff'",
            "N'n'",
            "U&'\\0041'",
            "$$ d $$",
            "$t$ ; $t$",
            "1",
            "1.5",
            "0x1F",
            "$1",
            "+",
            "<=",
            "::",
            ",",
            "(",
            ")",
            "[",
            "]",
            ".",
            ";");

    private static final List<String> GAPS =
            List.of(" ", "\t", "\n", "\r\n", " -- it's ;\n", "/* ' /* nested */ ; */", "\n\n-- a\n-- b\n");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void editsOfTheFormatKeepIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            List<String> tokens = tokens(random);
            String text = text(tokens, random);
            String edited = text(withOtherCase(tokens, random), random);

            assertThat(checksum(edited)).as("%s%n and %n%s", text, edited).isEqualTo(checksum(text));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anEditOfOneTokenChangesIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            List<String> tokens = tokens(random);
            String text = text(tokens, random);
            String edited = text(withAnEdit(tokens, random), random);

            assertThat(checksum(edited)).as("%s%n and %n%s", text, edited).isNotEqualTo(checksum(text));
        }
    }

    private static List<String> withAnEdit(List<String> tokens, Random random) {
        List<String> edited = new ArrayList<>(tokens);
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(3)) {
            case 0 -> edited.add(at, "inserted");
            case 1 -> edited.set(at, "replaced");
            default -> edited.add(at + 1, "'appended'");
        }
        return edited;
    }

    private static List<String> tokens(Random random) {
        List<String> tokens = new ArrayList<>();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            tokens.add(TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return tokens;
    }

    private static List<String> withOtherCase(List<String> tokens, Random random) {
        return tokens.stream()
                .map(token ->
                        token.matches("[A-Za-z]+") && random.nextBoolean() ? token.toUpperCase(Locale.ROOT) : token)
                .toList();
    }

    /** A comment behind a string keeps a line end from joining it to the next one. */
    private static String text(List<String> tokens, Random random) {
        StringBuilder text = new StringBuilder(gap(random));
        for (String token : tokens) {
            text.append(token).append(" /**/").append(gap(random));
        }
        return text.toString();
    }

    private static String gap(Random random) {
        return GAPS.get(random.nextInt(GAPS.size()));
    }

    private static Checksum checksum(String sql) {
        return RevisionChecksum.of(new ChecksumInput("p", List.of(new ChecksumStep.Sql(sql)), Optional.empty()));
    }
}
