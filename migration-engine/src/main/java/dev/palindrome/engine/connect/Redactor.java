package dev.palindrome.engine.connect;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes secrets out of a text on its way to a log, a report or the ledger: those that we know, and what looks like one.
 *
 * <p>The known ones go first and longest first, so that none hides a part of another.
 */
public final class Redactor {

    private static final String MASK = "***";

    /** {@code scheme://user:password@}; a password may hold an {@code @} of its own. */
    private static final Pattern URL = Pattern.compile("(?<=://)([^\\s/:@]*):[^\\s/]+@");

    /** {@code password=…} in urls and connection strings, where quotes may hold blanks. */
    private static final Pattern PARAMETER =
            Pattern.compile("(?i)\\b((?:ssl)?password|passwd|pwd)(\\s*=\\s*)('(?:[^'\\\\]|\\\\.|'')*'|[^\\s&;,'\"]+)");

    /** {@code PASSWORD '…'} of CREATE ROLE and ALTER ROLE, with E'' and dollar quotes. */
    private static final Pattern SQL =
            Pattern.compile("(?is)\\b(password)(\\s+)(?:E?'(?:[^'\\\\]|\\\\.|'')*'|\\$(\\w*)\\$.*?\\$\\3\\$)");

    private final List<String> secrets;

    private Redactor(List<String> secrets) {
        this.secrets = secrets;
    }

    /** Knows no secret yet, only what secrets look like. */
    public static Redactor ofPatterns() {
        return new Redactor(List.of());
    }

    /** Knows one more. */
    public Redactor and(Secret secret) {
        return new Redactor(Stream.concat(secrets.stream(), Stream.of(secret.reveal()))
                .filter(each -> !each.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The text without secrets. */
    public String redact(String text) {
        String redacted = text;
        for (String secret : secrets) {
            redacted = redacted.replace(secret, MASK);
        }
        redacted = URL.matcher(redacted).replaceAll("$1:" + MASK + "@");
        redacted = PARAMETER.matcher(redacted).replaceAll("$1$2" + MASK);
        return SQL.matcher(redacted).replaceAll("$1$2'" + MASK + "'");
    }

    @Override
    public String toString() {
        return "Redactor[" + secrets.size() + " secrets]";
    }
}
