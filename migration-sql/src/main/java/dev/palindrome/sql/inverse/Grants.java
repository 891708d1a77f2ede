package dev.palindrome.sql.inverse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns {@code GRANT} into {@code REVOKE}. */
final class Grants {

    private static final Pattern GRANT = Pattern.compile("(?is)\\bgrant\\b");

    private static final Pattern TO = Pattern.compile(
            "(?is)^(.*)\\bto\\b(.*?)(\\s+with\\s+\\w+(\\s+\\w+)?)?" + "(\\s+granted\\s+by\\s+\\S+)?\\s*$");

    private Grants() {}

    static boolean isGrantOrRevoke(String words) {
        return words.matches("(?is)^\\s*(grant|revoke)\\b.*");
    }

    /** The statement that takes a grant back; also of default privileges and of membership in a role. */
    static String revoked(String grant) {
        String revoke = GRANT.matcher(grant).replaceFirst("REVOKE");
        Matcher to = TO.matcher(revoke);
        return to.matches() ? to.group(1) + "FROM" + to.group(2) : revoke;
    }
}
