package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.CharOffsets;
import dev.palindrome.sql.ast.RawStmt;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.pgquery.Answer;
import dev.palindrome.sql.pgquery.InstanceFailure;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parse of one text, or of a part of one. */
final class TextParse {

    private static final String TOO_MUCH = "it nests deeper, or is longer, than the parser has memory for";

    private static final Pattern NEAR = Pattern.compile("(.* at or near \")(.*)\"", Pattern.DOTALL);

    private final Instances instances;
    private final LexedText text;
    private final int base;

    /** Knows a part of a text, and where it begins in the whole. */
    TextParse(Instances instances, LexedText text, int base) {
        this.instances = instances;
        this.text = text;
        this.base = base;
    }

    Parse run() {
        Parse parse = judge();
        return parse instanceof Parse.Refused refused
                ? new Parse.Refused(refused.error().shifted(base))
                : parse;
    }

    private Parse judge() {
        String sql = text.source();
        Optional<SyntaxError> unspeakable = Unspeakable.in(sql);
        if (unspeakable.isPresent()) {
            return new Parse.Refused(unspeakable.get());
        }
        try {
            return judge(sql);
        } catch (InstanceFailure small) {
            return judgeWithLargeStack(sql);
        }
    }

    private Parse judgeWithLargeStack(String sql) {
        try {
            return LargeStack.run(() -> judge(sql));
        } catch (InstanceFailure large) {
            return new Parse.Unjudged(TOO_MUCH);
        }
    }

    private Parse judge(String sql) {
        Parse parse = parse(sql);
        // libpg_query gives comments to the grammar as tokens, which spoils its look-ahead in a few places:
        // what it says of the text without them is what a server says
        Optional<String> blanked = parse instanceof Parse.Refused ? Comments.blanked(text) : Optional.empty();
        return blanked.map(without -> quotingOriginal(parse(without), without)).orElse(parse);
    }

    /** A message may quote what has comments in it: it has to quote what was written. */
    private Parse quotingOriginal(Parse parse, String without) {
        if (!(parse instanceof Parse.Refused refused)
                || refused.error().offset().isEmpty()) {
            return parse;
        }
        SyntaxError error = refused.error();
        int start = error.offset().getAsInt();
        Matcher near = NEAR.matcher(error.message());
        if (!near.matches() || !without.startsWith(near.group(2), start)) {
            return parse;
        }
        String written = text.source().substring(start, start + near.group(2).length());
        return new Parse.Refused(new SyntaxError(near.group(1) + written + '"', error.offset()));
    }

    private Parse parse(String sql) {
        byte[] utf8 = sql.getBytes(StandardCharsets.UTF_8);
        return instances.with(instance -> {
            Answer answer = instance.grammar().parse(utf8);
            if (answer instanceof Answer.Tree tree) {
                return accepted(instance.decoder().decode(tree.json(), CharOffsets.of(utf8, base)));
            }
            Answer.Failure error = (Answer.Failure) answer;
            return new Parse.Refused(error(sql, error));
        });
    }

    private Parse accepted(List<RawStmt> statements) {
        return new Parse.Accepted(new StatementSpans(text, base).of(statements));
    }

    private static SyntaxError error(String sql, Answer.Failure error) {
        String message = new String(error.message(), StandardCharsets.UTF_8);
        OptionalInt offset = error.cursor() > 0
                ? OptionalInt.of(sql.offsetByCodePoints(0, error.cursor() - 1))
                : OptionalInt.empty();
        return new SyntaxError(message, offset);
    }
}
