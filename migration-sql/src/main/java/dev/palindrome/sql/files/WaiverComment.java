package dev.palindrome.sql.files;

import dev.palindrome.sql.lex.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that waives a rule for the statement behind it: {@code -- palindrome: waive ban-drop-table owner=billing risk="rows
 * are in the archive"}.
 *
 * @param rule the rule, or the empty string
 * @param owner who answers for it, or the empty string
 * @param risk what can happen, or the empty string
 * @param span where the comment stands
 */
record WaiverComment(String rule, String owner, String risk, Span span) {

    private static final Pattern FORM = Pattern.compile("--\\s*palindrome:\\s*waive\\b\\s*(?<rest>.*)", Pattern.DOTALL);

    private static final Pattern RULE = Pattern.compile("(?<rule>[a-z0-9-]+)(?!=)(?=\\s|$)");

    /** A value in quotes, or up to the next key or the end. */
    private static final Pattern PART = Pattern.compile(
            "\\b(?<key>owner|risk)=(?:\"(?<quoted>[^\"]*)\"|(?<plain>.*?))(?=\\s+(?:owner|risk)=|\\s*$)");

    /** Reads a comment; empty if it is one like any other. */
    static Optional<WaiverComment> in(String comment, Span span) {
        Matcher form = FORM.matcher(comment.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String rest = form.group("rest").strip();
        Matcher rule = RULE.matcher(rest);
        Map<String, String> parts = new LinkedHashMap<>();
        Matcher part = PART.matcher(rest);
        while (part.find()) {
            String quoted = part.group("quoted");
            parts.put(part.group("key"), (quoted == null ? part.group("plain") : quoted).strip());
        }
        return Optional.of(new WaiverComment(
                rule.lookingAt() ? rule.group("rule") : "",
                parts.getOrDefault("owner", ""),
                parts.getOrDefault("risk", ""),
                span));
    }
}
