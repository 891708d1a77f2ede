package dev.palindrome.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lexical rules, one line each: a text and its tokens without white space. */
final class LexerTest {

    @ParameterizedTest
    @MethodSource({"words", "strings", "comments", "numbers", "operators", "psql"})
    void cutsTextAsPostgresqlDoes(String text, String tokens) {
        LexedText lexed = Lexer.lex(text);

        assertThat(render(lexed)).isEqualTo(tokens);
        assertThat(lexed.errors()).isEmpty();
    }

    static Stream<Arguments> words() {
        return Stream.of(
                arguments("", ""),
                arguments("select Foo", "WORD select | WORD Foo"),
                arguments("a$1 _b é", "WORD a$1 | WORD _b | WORD é"),
                arguments("a\u00A0b", "WORD a\u00A0b"),
                arguments("\uD83D\uDE00", "WORD \uD83D\uDE00"),
                arguments("a\u000Bb", "WORD a | WORD b"),
                arguments("\"a\"\"b\" \"A.b\"", "QUOTED_IDENTIFIER \"a\"\"b\" | QUOTED_IDENTIFIER \"A.b\""),
                arguments("U&\"d\\0061t\"", "UNICODE_IDENTIFIER U&\"d\\0061t\""),
                arguments("u&x u & 'x'", "WORD u | OPERATOR & | WORD x | WORD u | OPERATOR & | STRING 'x'"),
                arguments("a.b", "WORD a | PUNCTUATION . | WORD b"),
                arguments("\u0001{}", "OTHER \u0001 | OTHER { | OTHER }"));
    }

    static Stream<Arguments> strings() {
        return Stream.of(
                arguments("'it''s' '\\'", "STRING 'it''s' | STRING '\\'"),
                arguments("E'\\'' e'\\\\'", "ESCAPE_STRING E'\\'' | ESCAPE_STRING e'\\\\'"),
                arguments("ne'x'", "WORD ne | STRING 'x'"),
                arguments("N'x' n'y'", "NATIONAL_STRING N'x' | NATIONAL_STRING n'y'"),
                arguments("B'01' x'fF'", "BIT_STRING B'01' | HEX_STRING x'fF'"),
                arguments("b'0''1'", "BIT_STRING b'0' | STRING '1'"),
                arguments("U&'\\0041' UESCAPE '!'", "UNICODE_STRING U&'\\0041' | WORD UESCAPE | STRING '!'"),
                arguments("'a'\n'b'", "STRING 'a'\n'b'"),
                arguments("'a' \r\n\t 'b'\r'c'", "STRING 'a' \r\n\t 'b'\r'c'"),
                arguments("'a' 'b'", "STRING 'a' | STRING 'b'"),
                arguments("'a' -- c\n 'b'", "STRING 'a' -- c\n 'b'"),
                arguments("'a'\n -- c\n -- d\n'b'", "STRING 'a'\n -- c\n -- d\n'b'"),
                arguments("'a'\n/* c */'b'", "STRING 'a' | BLOCK_COMMENT /* c */ | STRING 'b'"),
                arguments("'a'\n-- c", "STRING 'a' | LINE_COMMENT -- c"),
                arguments("'a'\n-'b'", "STRING 'a' | OPERATOR - | STRING 'b'"),
                arguments("E'a'\n'\\''", "ESCAPE_STRING E'a'\n'\\''"),
                arguments("'a'\nE'b'", "STRING 'a' | ESCAPE_STRING E'b'"),
                arguments("$$a'b$$ $t$ $$ $t$", "DOLLAR_STRING $$a'b$$ | DOLLAR_STRING $t$ $$ $t$"),
                arguments("$a$x$$b$a$", "DOLLAR_STRING $a$x$$b$a$"),
                arguments("$é$x$é$", "DOLLAR_STRING $é$x$é$"),
                arguments("$a $", "OTHER $ | WORD a | OTHER $"),
                arguments("a$$b$$", "WORD a$$b$$"),
                arguments("$A$a$a$A$", "DOLLAR_STRING $A$a$a$A$"));
    }

    static Stream<Arguments> comments() {
        return Stream.of(
                arguments("a--b\nc", "WORD a | LINE_COMMENT --b | WORD c"),
                arguments("--a\rb", "LINE_COMMENT --a | WORD b"),
                arguments("/* a /* b */ c */d", "BLOCK_COMMENT /* a /* b */ c */ | WORD d"),
                arguments("/**/a/***/", "BLOCK_COMMENT /**/ | WORD a | BLOCK_COMMENT /***/"),
                arguments("/*/**/*/", "BLOCK_COMMENT /*/**/*/"),
                arguments("/* ' $$ -- */", "BLOCK_COMMENT /* ' $$ -- */"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("1 1.5 .5 1. 1e5 1.5E-3", numbers("1 1.5 .5 1. 1e5 1.5E-3")),
                arguments("1_000 0x1F 0o17 0B01 0x_1f_2", numbers("1_000 0x1F 0o17 0B01 0x_1f_2")),
                arguments("1..2", "NUMBER 1 | PUNCTUATION .. | NUMBER 2"),
                arguments("1.5.5", "NUMBER 1.5 | NUMBER .5"),
                arguments("0x1.5", "NUMBER 0x1 | NUMBER .5"),
                arguments("a.1", "WORD a | NUMBER .1"),
                arguments("...5", "PUNCTUATION .. | NUMBER .5"),
                arguments("$1 $23", "PARAMETER $1 | PARAMETER $23"),
                arguments("1$1", "NUMBER 1 | PARAMETER $1"),
                arguments("$2147483647", "PARAMETER $2147483647"));
    }

    static Stream<Arguments> operators() {
        return Stream.of(
                arguments("a=-1", "WORD a | OPERATOR = | OPERATOR - | NUMBER 1"),
                arguments("a@-1", "WORD a | OPERATOR @- | NUMBER 1"),
                arguments("*-+-", "OPERATOR * | OPERATOR - | OPERATOR + | OPERATOR -"),
                arguments("?-+ |/ !!", "OPERATOR ?-+ | OPERATOR |/ | OPERATOR !!"),
                arguments("+=+", "OPERATOR += | OPERATOR +"),
                arguments("+/*c*/", "OPERATOR + | BLOCK_COMMENT /*c*/"),
                arguments("<--c", "OPERATOR < | LINE_COMMENT --c"),
                arguments("@--c", "OPERATOR @ | LINE_COMMENT --c"),
                arguments("a=>b", "WORD a | OPERATOR => | WORD b"),
                arguments("<= >= <> != ->>", "OPERATOR <= | OPERATOR >= | OPERATOR <> | OPERATOR != | OPERATOR ->>"),
                arguments("a::b:=c", "WORD a | PUNCTUATION :: | WORD b | PUNCTUATION := | WORD c"),
                arguments(
                        "([,;])",
                        "PUNCTUATION ( | PUNCTUATION [ | PUNCTUATION , | PUNCTUATION ; | PUNCTUATION ] "
                                + "| PUNCTUATION )"),
                arguments("~".repeat(63), "OPERATOR " + "~".repeat(63)));
    }

    static Stream<Arguments> psql() {
        return Stream.of(
                arguments("\\d t\na", "PSQL_COMMAND \\d t | WORD a"),
                arguments("a\\;b", "WORD a | PSQL_COMMAND \\; | WORD b"),
                arguments("= :a", "OPERATOR = | PSQL_VARIABLE :a"),
                arguments("from :\"t\"", "WORD from | PSQL_VARIABLE :\"t\""),
                arguments(
                        "(:'v', :{?v})",
                        "PUNCTUATION ( | PSQL_VARIABLE :'v' | PUNCTUATION , | PSQL_VARIABLE :{?v} "
                                + "| PUNCTUATION )"),
                arguments("a[1:n]", "WORD a | PUNCTUATION [ | NUMBER 1 | PUNCTUATION : | WORD n | PUNCTUATION ]"),
                arguments("a[:n]", "WORD a | PUNCTUATION [ | PUNCTUATION : | WORD n | PUNCTUATION ]"),
                arguments("f('k':v)", "WORD f | PUNCTUATION ( | STRING 'k' | PUNCTUATION : | WORD v | PUNCTUATION )"),
                arguments("f(k:'v')", "WORD f | PUNCTUATION ( | WORD k | PUNCTUATION : | STRING 'v' | PUNCTUATION )"),
                arguments(
                        "copy t from stdin;\n1\t'\n\\.\na",
                        "WORD copy | WORD t | WORD from | WORD stdin | PUNCTUATION ; | COPY_DATA 1\t'\n\\. | WORD a"),
                arguments(
                        "copy t from stdin; \r\n\\.\r\na",
                        "WORD copy | WORD t | WORD from | WORD stdin | PUNCTUATION ; | COPY_DATA \\. | WORD a"),
                arguments(
                        "copy t from stdin;\na",
                        "WORD copy | WORD t | WORD from | WORD stdin | PUNCTUATION ; | WORD a"),
                arguments(
                        "copy (select 1) to stdout;\n\\.",
                        "WORD copy | PUNCTUATION ( | WORD select | NUMBER 1 | PUNCTUATION ) | WORD to | WORD stdout "
                                + "| PUNCTUATION ; | PSQL_COMMAND \\."));
    }

    @ParameterizedTest
    @MethodSource("normalForms")
    void givesTheNormalFormOfOneToken(String text, String normalized) {
        LexedText lexed = Lexer.lex(text);

        assertThat(lexed.tokens()).hasSize(1);
        assertThat(lexed.normalized(lexed.tokens().get(0))).isEqualTo(normalized);
    }

    static Stream<Arguments> normalForms() {
        return Stream.of(
                arguments("SELECT", "select"),
                arguments("ÄÖz_Q", "ÄÖz_q"),
                arguments("\"Ab\"", "\"Ab\""),
                arguments("'A'", "'A'"),
                arguments("'a\nb'", "'a\nb'"),
                arguments("'a' -- c\n\n  'b' \r 'c'", "'a'\n'b'\n'c'"),
                arguments("E'\\'\n'  \n'x'", "E'\\'\n'\n'x'"),
                arguments("'a''\n'\n'b'", "'a''\n'\n'b'"),
                arguments("b'0'\n\n'1'", "b'0'\n'1'"),
                arguments("$$A\nB$$", "$$A\nB$$"),
                arguments("0XFF", "0XFF"));
    }

    @Test
    void knowsKeywordsWithoutRegardToCaseButNotWithQuotes() {
        LexedText lexed = Lexer.lex("SeLeCt\"select\"");

        assertThat(lexed.tokens().stream().map(token -> lexed.isKeyword(token, "select")))
                .containsExactly(true, false);
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        String text = "a\nbc\r\nd\re";
        LineIndex lines = LineIndex.of(text);

        assertThat(Stream.of(0, 1, 2, 3, 6, 8, 9).map(lines::position))
                .containsExactly(
                        new Position(1, 1),
                        new Position(1, 2),
                        new Position(2, 1),
                        new Position(2, 2),
                        new Position(3, 1),
                        new Position(4, 1),
                        new Position(4, 2));
    }

    private static String numbers(String texts) {
        return Stream.of(texts.split(" ", -1)).map(text -> "NUMBER " + text).collect(Collectors.joining(" | "));
    }

    private static String render(LexedText lexed) {
        return lexed.tokens().stream()
                .filter(token -> token.kind() != TokenKind.WHITESPACE)
                .map(token -> token.kind() + " " + lexed.text(token))
                .collect(Collectors.joining(" | "));
    }
}
