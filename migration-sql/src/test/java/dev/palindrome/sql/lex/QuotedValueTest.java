package dev.palindrome.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strings stand for, character by character with the place where each is written. */
final class QuotedValueTest {

    @ParameterizedTest
    @MethodSource
    void readsEachCharacterAndItsPlace(String constant, List<String> characters, List<String> written) {
        String sql = "SELECT " + constant + ", 'next'";

        QuotedValue value = value(sql);

        assertThat(value.text()).isEqualTo(String.join("", characters));
        assertThat(places(sql, value)).isEqualTo(written);
    }

    static Stream<Arguments> readsEachCharacterAndItsPlace() {
        return Stream.of(
                row("'it''s'", List.of("i", "t", "'", "s"), List.of("i", "t", "''", "s")),
                row("'a'\n 'b'", List.of("a", "b"), List.of("a", "b")),
                row("N'a'", List.of("a"), List.of("a")),
                row("$x$a'$x$", List.of("a", "'"), List.of("a", "'")),
                row("E'a\\n\\''''", List.of("a", "\n", "'", "'"), List.of("a", "\\n", "\\'", "''")),
                row("E'\\\\\\q\\t' -- c\n'b'", List.of("\\", "q", "\t", "b"), List.of("\\\\", "\\q", "\\t", "b")),
                row("E'\\101\\x42\\u0043'", List.of("A", "B", "C"), List.of("\\101", "\\x42", "\\u0043")),
                row("E'\\xC3\\xA4!'", List.of("ä", "!"), List.of("\\xC3\\xA4", "!")),
                row("E'äé'", List.of("ä", "é"), List.of("ä", "é")),
                row("U&'d\\0061t''\\\\'", List.of("d", "a", "t", "'", "\\"), List.of("d", "\\0061", "t", "''", "\\\\")),
                row("U&'!0061\\' UESCAPE '!'", List.of("a", "\\"), List.of("!0061", "\\")),
                row("U&'!!' /* c */ uescape E'!'", List.of("!"), List.of("!!")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "E'\\U0001F600'",
                "E'\\uD83D\\uDE00'",
                "E'\\xF0\\x9F\\x98\\x80'",
                "U&'\\+01F600'",
                "U&'\\D83D\\DE00'",
                "E'😀'",
                "U&'😀'"
            })
    void readsACharacterOfTwoUnits(String constant) {
        assertThat(value(constant).text()).isEqualTo("😀");
        assertThat(value(constant).offset(2)).isEqualTo(constant.length() - 1);
    }

    @Test
    void endsBehindTheClauseThatItHas() {
        String sql = "U&'a' UESCAPE '!' x";
        LexedText text = Lexer.lex(sql);

        assertThat(text.endOfConstant(text.tokens().get(0))).isEqualTo(sql.indexOf(" x"));
    }

    @Test
    void takesAValueForTheSourceOfAnother() {
        String sql = "'EXECUTE E''a\\nb'''";
        QuotedValue outer = value(sql);

        QuotedValue inner = value(outer.text()).within(outer);

        assertThat(inner.text()).isEqualTo("a\nb");
        assertThat(places(sql, inner)).containsExactly("a", "\\n", "b");
        assertThat(inner.offset(3)).isEqualTo(sql.lastIndexOf("'''"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"B'01'", "X'ff'", "E'\\xff'", "U&'\\00'", "1"})
    void isNoneOfWhatIsNoString(String constant) {
        LexedText text = Lexer.lex(constant);

        assertThat(text.value(text.tokens().get(0))).isEmpty();
    }

    private static Arguments row(String constant, List<String> characters, List<String> written) {
        return Arguments.of(constant, characters, written);
    }

    private static List<String> places(String sql, QuotedValue value) {
        return IntStream.range(0, value.text().length())
                .mapToObj(i -> value.place(new Span(i, i + 1)).of(sql))
                .toList();
    }

    /** The value of the first string. */
    private static QuotedValue value(String sql) {
        LexedText text = Lexer.lex(sql);
        assertThat(text.errors()).isEmpty();
        return text.tokens().stream()
                .flatMap(token -> text.value(token).stream())
                .findFirst()
                .orElseThrow();
    }
}
