package dev.palindrome.engine.grammar;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.parse.Parse;
import dev.palindrome.sql.parse.PostgresParser;
import dev.palindrome.sql.version.NewerSyntaxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts where our parser says what a server says, and keeps where it does not. */
final class Agreement {

    /** The version whose grammar ours is. */
    private static final int NEWEST = 18;

    private final int major;
    private final List<String> differences = new ArrayList<>();
    private int texts;
    private int refused;
    private int newer;
    private int elsewhere;

    Agreement(int major) {
        this.major = major;
    }

    void add(String sql, PostgresParser parser, Optional<Verdict> theirs) {
        Optional<Verdict> ours = Verdict.of(parser, sql);
        texts++;
        if (theirs.isPresent()) {
            refused++;
        }
        if (ours.equals(theirs)) {
            return;
        }
        if (ours.isEmpty() && hasNewerSyntax(sql, parser)) {
            newer++;
        } else if (major < NEWEST && ours.isPresent() && theirs.isPresent()) {
            elsewhere++;
        } else {
            differences.add("we: %s, the server: %s, of: %s".formatted(ours, theirs, sql));
        }
    }

    /** An older server refuses what came later, as we say ourselves. */
    private boolean hasNewerSyntax(String sql, PostgresParser parser) {
        LexedText text = Lexer.lex(sql);
        return parser.parse(text) instanceof Parse.Accepted accepted
                && !NewerSyntaxes.in(major, text, accepted.statements()).isEmpty();
    }

    /** What is neither the same nor explained by the server's age. */
    List<String> differences() {
        return differences;
    }

    String summary() {
        return ("%,d texts, %,d of them refused by the server; explained: %d times it does not know syntax that we name as"
                        + " newer, %d times both refuse and an older grammar stops elsewhere; %d differences")
                .formatted(texts, refused, newer, elsewhere, differences.size());
    }
}
