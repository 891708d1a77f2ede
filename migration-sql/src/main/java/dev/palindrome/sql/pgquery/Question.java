package dev.palindrome.sql.pgquery;

/** A question to libpg_query beside that for the tree. */
public enum Question {
    /** What are the tokens? Answered in JSON, or with a message. */
    SCAN("wasm_scan"),
    /** What does the body of this function or block look like? Answered in JSON, or with a message. */
    PLPGSQL("wasm_parse_plpgsql");

    private final String export;

    Question(String export) {
        this.export = export;
    }

    String export() {
        return export;
    }
}
