package dev.palindrome.sql.rule.transaction;

import dev.palindrome.sql.effect.Work;
import dev.palindrome.sql.rule.Transaction;

/** Words that several messages need. */
final class Wording {

    private static final int LONGEST = 60;

    private Wording() {}

    /** SQL in one line, cut where it gets long. */
    static String shortly(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    /** How a setting is made for the transaction, or for the session where there is none. */
    static String set(Transaction transaction) {
        return transaction.isBlock() ? "SET LOCAL " : "SET ";
    }

    static String does(Work work) {
        return switch (work) {
            case INSTANT -> "changes";
            case SCAN -> "reads every row of";
            case BUILD_INDEX -> "builds an index on";
            case REWRITE -> "writes every row of";
        };
    }
}
