package dev.palindrome.sql.lex;

import java.util.List;
import java.util.Random;

/** Makes texts out of pieces that are likely to mean something to a lexer. */
public final class RandomSql {

    private static final List<String> PIECES = List.of(
            "'",
            "''",
            "\"",
            "\"a\"",
            "$$",
            "$a$",
            "$1",
            "E'",
            "b'",
            "x'",
            "N'",
            "U&'",
            "U&\"",
            "--",
            "/*",
            "*/",
            "+",
            "-",
            "*",
            "/",
            "@",
            "<",
            "=",
            "|",
            ":",
            "::",
            ":=",
            ".",
            "..",
            ",",
            ";",
            ";\n",
            "(",
            ")",
            "[",
            "]",
            "0",
            "1",
            "0x",
            "1.5",
            "1e",
            "_",
            "a",
            "é",
            "\uD83D\uDE00",
            "\uD800",
            "\0",
            "\\",
            "\\.",
            "\n\\.\n",
            "\\u0041",
            "\\ud800",
            "\\xc3",
            " ",
            "\n",
            "\r\n",
            "\t",
            "select",
            "uescape '!'",
            "copy t from stdin;\n",
            "create function f() begin atomic ",
            "case ",
            " end",
            "create rule r as on insert to t do (",
            "'a'\n'b'",
            "$b$ ; $b$");

    private final Random random;

    /**
     * Starts a sequence of texts.
     *
     * @param seed the same seed gives the same texts
     */
    public RandomSql(long seed) {
        this.random = new Random(seed);
    }

    /**
     * Makes the next text.
     *
     * @return up to 30 pieces
     */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /**
     * Makes a text of any characters at all.
     *
     * @return up to 100 characters, half of them ASCII
     */
    public String noise() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(100); i > 0; i--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
        return text.toString();
    }
}
