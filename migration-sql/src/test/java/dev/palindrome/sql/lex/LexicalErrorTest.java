package dev.palindrome.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the scanner refuses, where, and in which words: those of PostgreSQL 18. */
final class LexicalErrorTest {

    @ParameterizedTest
    @MethodSource({"unterminated", "escapes", "uescape", "numbers", "others"})
    void saysWhatPostgresqlSays(String text, int offset, String message) {
        assertThat(Lexer.lex(text).errors())
                .extracting(LexicalError::offset, LexicalError::message)
                .containsExactly(tuple(offset, message));
    }

    static Stream<Arguments> unterminated() {
        return Stream.of(
                arguments("a 'bc", 2, "unterminated quoted string at or near \"'bc\""),
                arguments("E'b\\'", 0, "unterminated quoted string at or near \"E'b\\'\""),
                arguments("E'\\", 0, "unterminated quoted string at or near \"E'\\\""),
                arguments("N'b", 1, "unterminated quoted string at or near \"'b\""),
                arguments("U&'b", 0, "unterminated quoted string at or near \"U&'b\""),
                arguments("'a'\n'b", 0, "unterminated quoted string at or near \"'a'\n'b\""),
                arguments("b'0", 0, "unterminated bit string literal at or near \"b'0\""),
                arguments("X'0", 0, "unterminated hexadecimal string literal at or near \"X'0\""),
                arguments("$a$ $b$", 0, "unterminated dollar-quoted string at or near \"$a$ $b$\""),
                arguments("\"a", 0, "unterminated quoted identifier at or near \"\"a\""),
                arguments("U&\"a", 0, "unterminated quoted identifier at or near \"U&\"a\""),
                arguments("a /* /* */", 2, "unterminated /* comment at or near \"/* /* */\""));
    }

    static Stream<Arguments> escapes() {
        return Stream.of(
                arguments("E'\\u00zz'", 2, "invalid Unicode escape"),
                arguments("E'a\\U0001F60'", 3, "invalid Unicode escape"),
                arguments("E'\\u0000'", 2, "invalid Unicode escape value at or near \"\\u0000\""),
                arguments("E'\\U00110000'", 2, "invalid Unicode escape value at or near \"\\U00110000\""),
                arguments("E'\\ud800x'", 8, "invalid Unicode surrogate pair at or near \"x\""),
                arguments("E'\\ud800'", 8, "invalid Unicode surrogate pair at or near \"'\""),
                arguments("E'\\ud800", 8, "invalid Unicode surrogate pair at end of input"),
                arguments("E'\\ud800\\u0041'", 8, "invalid Unicode surrogate pair at or near \"\\u0041\""),
                arguments("E'\\ud800\\u00'", 8, "invalid Unicode escape"),
                arguments("E'\\udc00'", 2, "invalid Unicode surrogate pair at or near \"\\udc00\""),
                arguments("E'\\000'", 0, "invalid byte sequence for encoding \"UTF8\": 0x00"),
                arguments("E'\\xc3('", 0, "invalid byte sequence for encoding \"UTF8\": 0xc3 0x28"),
                arguments("E'\\377'", 0, "invalid byte sequence for encoding \"UTF8\": 0xff"));
    }

    static Stream<Arguments> uescape() {
        return Stream.of(
                arguments("U&'a\\00zz'", 4, "invalid Unicode escape"),
                arguments("U&\"\\\"", 3, "invalid Unicode escape"),
                arguments("U&'\\+00004'", 3, "invalid Unicode escape"),
                arguments("U&'\\0000'", 3, "invalid Unicode escape value"),
                arguments("U&'\\d800'", 8, "invalid Unicode surrogate pair"),
                arguments("U&'\\d800\\0041'", 8, "invalid Unicode surrogate pair"),
                arguments("U&'\\dc00'", 3, "invalid Unicode surrogate pair"),
                arguments("U&'!00' UESCAPE '!'", 3, "invalid Unicode escape"),
                arguments("U&'a' UESCAPE 'a'", 14, "invalid Unicode escape character at or near \"'a'\""),
                arguments("U&'a' UESCAPE '!!'", 14, "invalid Unicode escape character at or near \"'!!'\""),
                arguments(
                        "U&'a' UESCAPE 1", 14, "UESCAPE must be followed by a simple string literal at or near \"1\""),
                arguments("U&'a' UESCAPE", 13, "UESCAPE must be followed by a simple string literal at end of input"),
                arguments(
                        "U&'a' UESCAPE N'!'",
                        14,
                        "UESCAPE must be followed by a simple string literal at or near \"N\""));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("1a", 0, "trailing junk after numeric literal at or near \"1a\""),
                arguments("1_", 0, "trailing junk after numeric literal at or near \"1_\""),
                arguments("1__0", 0, "trailing junk after numeric literal at or near \"1__0\""),
                arguments("1_000$", 0, "trailing junk after numeric literal at or near \"1_000$\""),
                arguments("1e5$a", 0, "trailing junk after numeric literal at or near \"1e5$a\""),
                arguments("1.5e", 0, "trailing junk after numeric literal at or near \"1.5e\""),
                arguments("1e+", 0, "trailing junk after numeric literal at or near \"1e+\""),
                arguments("0x", 0, "invalid hexadecimal integer at or near \"0x\""),
                arguments("0o_", 0, "invalid octal integer at or near \"0o_\""),
                arguments("0b", 0, "invalid binary integer at or near \"0b\""),
                arguments("0xg", 0, "trailing junk after numeric literal at or near \"0xg\""),
                arguments("0o79", 0, "trailing junk after numeric literal at or near \"0o79\""),
                arguments("$1a", 0, "trailing junk after parameter at or near \"$1a\""),
                arguments("$2147483648", 0, "parameter number too large at or near \"$2147483648\""));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("\"\"", 0, "zero-length delimited identifier at or near \"\"\"\""),
                arguments("~".repeat(64), 0, "operator too long at or near \"" + "~".repeat(64) + "\""),
                arguments("a\0", 1, "invalid byte sequence for encoding \"UTF8\": 0x00"),
                arguments("'\uD800'", 1, "invalid byte sequence for encoding \"UTF8\": 0xed 0xa0 0x80"),
                arguments("-- \uDC00", 3, "invalid byte sequence for encoding \"UTF8\": 0xed 0xb0 0x80"));
    }

    @ParameterizedTest
    @MethodSource
    void acceptsWhatPostgresqlAccepts(String text) {
        assertThat(Lexer.lex(text).errors()).isEmpty();
    }

    static Stream<String> acceptsWhatPostgresqlAccepts() {
        return Stream.of(
                "E'\\ud83d\\ude00 \\U0001F600 \\303\\251 \\xc3\\xa9 \\x \\9'",
                "E'\\xf0\\x9f'\n'\\x98\\x80 \\ud83d\\U0000de00'",
                "U&'\\d83d\\de00 \\+01f600 \\\\'",
                "U&'!0041!!' /* c */ uescape -- c\n '!'",
                "U&\"!0041\" UESCAPE $$!$$",
                "U&'%0041' UESCAPE E'\\x25'",
                "U&'\\' UESCAPE '!'",
                "'\uD83D\uDE00'");
    }

    @ParameterizedTest
    @MethodSource
    void goesOnBehindAnError(String text, int errors) {
        assertThat(Lexer.lex(text).errors()).hasSize(errors);
    }

    static Stream<Arguments> goesOnBehindAnError() {
        return Stream.of(
                arguments("1a \"\" 0x E'\\u1' 'b", 5), arguments("E'\\u1 \\u2'", 1), arguments("U&'\\1' U&'\\2'", 2));
    }
}
