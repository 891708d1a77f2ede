package dev.palindrome.engine.store;

import dev.palindrome.model.checksum.Sha256;
import dev.palindrome.sql.lex.Identifier;

/**
 * The store of one history: its schema, its lock, and the texts of its SQL.
 *
 * @param schema where its tables are
 */
public record Store(Identifier schema) {

    /** The format that this version writes. */
    public static final int FORMAT = 1;

    /** One for all stores, so that an operator finds our locks in pg_locks: {@code PALI} in ASCII. */
    public static final int LOCK_CLASS = 0x50414c49;

    private static final String MAIN = "main";
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS = 8;

    /** The store of a history that names no schema for it. */
    public static Store of(String history) {
        return new Store(new Identifier(history.equals(MAIN) ? "migrations" : "migrations_" + history));
    }

    /** The second half of the advisory lock's key, so that two histories in one database do not wait for each other. */
    public int lockObject() {
        return Integer.parseUnsignedInt(Sha256.of(schema.name()).substring(0, DIGITS), HEXADECIMAL);
    }

    /** A text with the schema in place of {@code {store}}. */
    String sql(String template) {
        return template.replace("{store}", schema.quoted());
    }
}
