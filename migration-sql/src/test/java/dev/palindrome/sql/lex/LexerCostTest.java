package dev.palindrome.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The lexer reads each character a bounded number of times, also in texts that are made to lead it back again and again.
 * Counts reads instead of measuring time, so that a busy machine changes nothing.
 */
final class LexerCostTest {

    private static final int LENGTH = 1_000_000;
    private static final int READS_PER_CHARACTER = 24;

    @ParameterizedTest
    @MethodSource
    void readsEachCharacterABoundedNumberOfTimes(String piece) {
        CountedText text = new CountedText(piece.repeat(LENGTH / piece.length()));

        new Scanner(text).run();

        assertThat(text.reads).isLessThan((long) text.length() * READS_PER_CHARACTER);
    }

    static Stream<String> readsEachCharacterABoundedNumberOfTimes() {
        return Stream.of(
                "CREATE TABLE t (id bigint PRIMARY KEY, name text DEFAULT 'x'); -- c\n",
                "+-",
                "*@-",
                "/* ",
                "'a' \n",
                "'a' -- c\n",
                "'\n--",
                "E'\\ud800' ",
                "U&'\\0041' /* */ ",
                "U&'a' UESCAPE ",
                "$a ",
                "$a$",
                "$ab$ $aa$ ",
                "$$",
                "\"",
                "\"\"\"",
                "1_",
                "0x_",
                "1e5$",
                "1.",
                "$1",
                ":'a",
                ":{?a",
                "\\",
                "copy t from stdin;\n",
                "copy t from stdin;\n\\.\n",
                "(",
                "[:a");
    }

    private static final class CountedText implements CharSequence {
        private final String text;
        private long reads;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            reads += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
