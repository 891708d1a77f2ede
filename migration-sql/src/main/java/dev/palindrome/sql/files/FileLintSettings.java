package dev.palindrome.sql.files;

import dev.palindrome.sql.lint.Unit;
import dev.palindrome.sql.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * How files are linted.
 *
 * @param order whether a file meets what the files before it made
 * @param postgres the major version of the server that the SQL must run on
 * @param framing who begins and ends transactions
 * @param catalog what is there before the first file, as SQL
 * @param rules the rules that are on
 */
public record FileLintSettings(
        Order order, int postgres, Unit.Framing framing, Optional<SqlFile> catalog, List<Rule> rules) {

    /** Copies the rules. */
    public FileLintSettings {
        rules = List.copyOf(rules);
    }

    /** Whether a file meets what the files before it made. */
    public enum Order {
        /** It does not: each file stands alone on the catalog. */
        FILES,
        /** It does: the files are a history in the order that they are given in. */
        HISTORY
    }
}
