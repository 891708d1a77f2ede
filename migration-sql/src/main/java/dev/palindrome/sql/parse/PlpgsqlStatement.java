package dev.palindrome.sql.parse;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import java.util.Arrays;
import java.util.Set;

/** Makes SQL of what PL/pgSQL writes otherwise, and leaves every character in its place. */
final class PlpgsqlStatement {

    private static final Set<String> ROUTINES = Set.of("function", "procedure");

    /** What INTO belongs to in SQL itself. */
    private static final Set<String> WITH_INTO = Set.of("insert", "merge");

    private final LexedText body;
    private final PlpgsqlTokens tokens;

    PlpgsqlStatement(LexedText body, PlpgsqlTokens tokens) {
        this.body = body;
        this.tokens = tokens;
    }

    /** The semicolon behind a statement of SQL; those between parentheses and BEGIN ATOMIC and END are its own. */
    int end(int start) {
        boolean routine = isRoutine(start);
        int begun = 0;
        for (int i = start; i < tokens.count(); i++) {
            String word = routine ? tokens.word(i) : "";
            if (tokens.text(i).equals("(")) {
                i = tokens.behindClosing(i) - 1;
            } else if (word.equals("begin") || (begun > 0 && word.equals("case"))) {
                begun++;
            } else if (begun > 0 && word.equals("end")) {
                begun--;
            } else if (begun == 0 && tokens.text(i).equals(";")) {
                return i;
            }
        }
        return tokens.count();
    }

    private boolean isRoutine(int start) {
        int kind = tokens.word(start + 1).equals("or") ? start + 3 : start + 1;
        return tokens.word(start).equals("create") && ROUTINES.contains(tokens.word(kind));
    }

    /** A statement, with spaces for its INTO clause. */
    PlpgsqlBody.Part of(int start, int end) {
        Span span = tokens.span(start, end);
        char[] sql = span.of(body.source()).toCharArray();
        if (!tokens.word(start).equals("import")) {
            blankInto(start, end, sql);
        }
        return new PlpgsqlBody.Part(span.start(), new String(sql));
    }

    /** {@code PERFORM query}, which is {@code SELECT query}. */
    PlpgsqlBody.Part performed(int start, int end) {
        Span span = tokens.span(start, end);
        return new PlpgsqlBody.Part(
                span.start(), "SELECT " + span.of(body.source()).substring("PERFORM".length()));
    }

    private void blankInto(int start, int end, char[] sql) {
        for (int i = start + 1; i < end; i++) {
            if (tokens.word(i).equals("into") && !WITH_INTO.contains(tokens.word(i - 1))) {
                Span into = tokens.span(i, lastOfTargets(i, end) + 1)
                        .shifted(-tokens.at(start).start());
                Arrays.fill(sql, into.start(), into.end(), ' ');
                return;
            }
        }
    }

    /** The last token of {@code INTO [STRICT] target [, ...]}: names with dots and subscripts. */
    private int lastOfTargets(int into, int end) {
        int i = into + (tokens.word(into + 1).equals("strict") ? 2 : 1);
        while (i + 1 < end) {
            String next = tokens.text(i + 1);
            if (next.equals("[")) {
                i = tokens.behindClosing(i + 1) - 1;
            } else if (isJoint(next) || isJoint(tokens.text(i))) {
                i++;
            } else {
                return i;
            }
        }
        return Math.min(i, end - 1);
    }

    private static boolean isJoint(String text) {
        return text.equals(".") || text.equals(",");
    }
}
