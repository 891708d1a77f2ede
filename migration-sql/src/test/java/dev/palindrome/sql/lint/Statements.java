package dev.palindrome.sql.lint;

import dev.palindrome.sql.parse.PostgresParser;

/** The reader that the tests share; to make a parser costs a tenth of a second. */
final class Statements {

    private static final StatementReader READER = new GrammarReader(new PostgresParser());

    private Statements() {}

    static StatementReader reader() {
        return READER;
    }
}
