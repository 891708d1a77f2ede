package dev.palindrome.sql.pgquery;

import dev.palindrome.sql.internal.pgquery.PgQuery;

/** A question to libpg_query beside that for the tree. */
public enum Question {
    /** What are the tokens? Answered in JSON, or with a message. */
    SCAN(PgQuery.WASM_SCAN),
    /** What does the body of this function or block look like? Answered in JSON, or with a message. */
    PLPGSQL(PgQuery.WASM_PARSE_PLPGSQL);

    private final int function;

    Question(int function) {
        this.function = function;
    }

    int function() {
        return function;
    }
}
