package dev.palindrome.engine.replay;

import dev.palindrome.sql.script.Script;
import dev.palindrome.sql.script.SqlStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the replay makes of a statement.
 *
 * @param node the node of the tree, or the command of ALTER TABLE, that it is an example of
 * @param verdict what the replay makes of it
 * @param reason why, if nothing can show it
 * @param since the first major that knows it
 * @param alone whether it is or wants no transaction
 * @param before the statements before it
 * @param statement the statement; empty if no text has the node
 * @param shown the node that the last statement has: the same one, unless it only shows what that one has done
 */
record StatementCase(
        String node,
        Verdict verdict,
        String reason,
        int since,
        boolean alone,
        List<String> before,
        Optional<String> statement,
        String shown) {

    private static final Pattern HEAD =
            Pattern.compile("(?m)^-- (\\w+) (understood|harmless|unknown|never|not run)(: .+)?$");

    private static final Pattern SINCE = Pattern.compile("(?m)^-- since: (\\d+)$");

    private static final Pattern ALONE = Pattern.compile("(?m)^-- alone$");

    private static final Pattern SHOWN = Pattern.compile("(?m)^-- as: (\\w+)$");

    /** What can be made of a statement. */
    enum Verdict {
        /** It changes what is known, and that is right afterwards. */
        UNDERSTOOD,
        /** It changes nothing that the schema holds. */
        HARMLESS,
        /** What it may have changed is not known any more. */
        UNKNOWN,
        /** The grammar does not make it of any text. */
        NEVER,
        /** It changes nothing that the schema holds, but a test cannot run it. */
        NOT_RUN
    }

    /** The cases of a file. */
    static List<StatementCase> of(Path file) throws IOException {
        String text = Files.readString(file);
        List<StatementCase> cases = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int from = head.find() ? head.start() : text.length();
        while (from < text.length()) {
            String node = head.group(1);
            Verdict verdict =
                    Verdict.valueOf(head.group(2).toUpperCase(Locale.ROOT).replace(' ', '_'));
            String reason = Optional.ofNullable(head.group(3))
                    .map(why -> why.substring(2))
                    .orElse("");
            int behind = head.end();
            from = head.find() ? head.start() : text.length();
            cases.add(of(node, verdict, reason, text.substring(behind, from)));
        }
        return cases;
    }

    private static StatementCase of(String node, Verdict verdict, String reason, String text) {
        Matcher since = SINCE.matcher(text);
        Matcher shown = SHOWN.matcher(text);
        List<String> statements =
                Script.of(text).statements().stream().map(SqlStatement::text).toList();
        int last = Math.max(0, statements.size() - 1);
        return new StatementCase(
                node,
                verdict,
                reason,
                since.find() ? Integer.parseInt(since.group(1)) : 0,
                ALONE.matcher(text).find(),
                statements.subList(0, last),
                statements.stream().skip(last).findFirst(),
                shown.find() ? shown.group(1) : node);
    }

    @Override
    public String toString() {
        return node + " " + verdict + " " + statement.orElse("");
    }
}
