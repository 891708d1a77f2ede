package dev.palindrome.engine.run;

import dev.palindrome.sql.lex.Identifier;
import dev.palindrome.sql.lex.StringConstant;

/**
 * A column that a backfill walks along.
 *
 * @param name the column
 * @param type its type, as SQL names it
 */
record KeyColumn(Identifier name, String type) {

    /** The column in SQL. */
    String column() {
        return name.quoted();
    }

    /** A value of it in SQL, from its text. */
    String value(String text) {
        return "CAST(" + new StringConstant(text).sql() + " AS " + type + ")";
    }
}
