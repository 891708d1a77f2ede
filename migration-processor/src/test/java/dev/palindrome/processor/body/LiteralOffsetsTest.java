package dev.palindrome.processor.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character of a value that we write as a literal is found where we wrote it. */
final class LiteralOffsetsTest {

    private static final int LITERALS = 2_000;

    /** Spellings, each with the characters that it stands for. */
    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("a", "a"),
            new Spelling("SELECT", "SELECT"),
            new Spelling("'", "'"),
            new Spelling("\\\\", "\\"),
            new Spelling("\\\"", "\""),
            new Spelling("\\n", "\n"),
            new Spelling("\\t", "\t"),
            new Spelling("\\s", " "),
            new Spelling("\\0|", "\0|"),
            new Spelling("\\12|", "\n|"),
            new Spelling("\\377", "\u00ff"),
            new Spelling("\\400", " 0"),
            new Spelling("\\u0041", "A"),
            new Spelling("\\uuu00e9", "\u00e9"),
            new Spelling("\\u005c\\u005c", "\\"),
            new Spelling("\u6f22", "\u6f22"),
            new Spelling("\ud83d\ude00", "\ud83d\ude00"),
            new Spelling("\t|", "\t|"),
            new Spelling("$$", "$$"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void findsEveryCharacterOfAString(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < LITERALS; i++) {
            Written written = new Written();
            written.quotes("\"");
            for (int n = random.nextInt(10); n > 0; n--) {
                written.spell(random);
            }
            written.close("\"");
            written.isFound(seed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void findsEveryCharacterOfATextBlock(String lineEnd) {
        Random random = new Random(lineEnd.length());
        for (int i = 0; i < LITERALS; i++) {
            Written written = new Written();
            String indent = (random.nextBoolean() ? " " : "\t").repeat(random.nextInt(9));
            written.quotes("\"\"\" " + lineEnd);
            for (int lines = random.nextInt(5); lines > 0; lines--) {
                line(random, written, indent, lineEnd);
            }
            written.quotes(indent);
            written.close("\"\"\"");
            written.isFound(lineEnd.length());
        }
    }

    /** A line between its indentation and its end, either of which may be no part of the value. */
    private static void line(Random random, Written written, String indent, String lineEnd) {
        if (random.nextInt(4) == 0) {
            written.value("\n", lineEnd);
            return;
        }
        written.quotes(indent);
        for (int n = random.nextInt(6); n > 0; n--) {
            written.spell(random);
        }
        written.value("x", "x");
        if (random.nextInt(4) == 0) {
            written.quotes("\\" + lineEnd);
        } else {
            written.quotes(" ".repeat(random.nextInt(3)));
            written.value("\n", lineEnd);
        }
    }

    /**
     * A way to write characters.
     *
     * @param source how they are written
     * @param value the characters; as many as are written plainly at its end each have a place of their own
     */
    private record Spelling(String source, String value) {}

    /** A literal as it grows, with the place of each character of its value. */
    private static final class Written {

        private final StringBuilder source = new StringBuilder();
        private final StringBuilder value = new StringBuilder();
        private final List<Integer> places = new ArrayList<>();

        void quotes(String noValue) {
            source.append(noValue);
        }

        void close(String quotes) {
            places.add(source.length());
            source.append(quotes);
        }

        void spell(Random random) {
            Spelling spelling = SPELLINGS.get(random.nextInt(SPELLINGS.size()));
            value(spelling.value(), spelling.source());
        }

        /** The first character stands where the spelling starts, the others count from its end: they stand for themselves. */
        void value(String characters, String spelling) {
            for (int i = 0; i < characters.length(); i++) {
                int fromEnd = spelling.length() - (characters.length() - i);
                places.add(source.length() + (i == 0 ? 0 : fromEnd));
            }
            value.append(characters);
            source.append(spelling);
        }

        void isFound(long seed) {
            LiteralText read = LiteralText.read(source.toString());
            assertThat(read.value()).as("seed %d: %s", seed, source).isEqualTo(value.toString());
            for (int i = 0; i < places.size(); i++) {
                assertThat(read.offset(i))
                        .as("seed %d: character %d of %s", seed, i, source)
                        .isEqualTo(places.get(i));
            }
        }
    }
}
