package dev.palindrome.sql.translate;

import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the commands of an {@code ALTER TABLE} stand. */
final class CommandSpans {

    private static final List<String> KINDS =
            List.of("materialized", "foreign", "table", "view", "index", "sequence", "type");

    private final StatementTokens tokens;
    private int at;

    private CommandSpans(StatementTokens tokens) {
        this.tokens = tokens;
    }

    /** One span for each command, that of the statement for all of them where the words do not fit their number. */
    static List<Span> of(Scope scope, int commands) {
        List<Span> spans = new CommandSpans(scope.tokens()).spans();
        return spans.size() == commands ? spans : Collections.nCopies(commands, scope.span());
    }

    private List<Span> spans() {
        skipHead();
        List<Span> spans = new ArrayList<>();
        int depth = 0;
        int first = at;
        for (; at < tokens.count(); at++) {
            depth += tokens.depthChange(at);
            if (depth == 0 && tokens.isMark(at, ",")) {
                add(spans, first, at);
                first = at + 1;
            }
        }
        add(spans, first, at);
        return spans;
    }

    private void add(List<Span> spans, int first, int end) {
        if (first < end) {
            spans.add(new Span(tokens.start(first), tokens.end(end - 1)));
        }
    }

    /** {@code ALTER TABLE IF EXISTS ONLY (name) *}. */
    private void skipHead() {
        at = 1;
        KINDS.forEach(this::accept);
        if (tokens.is(at, "if") && tokens.is(at + 1, "exists")) {
            at += 2;
        }
        accept("only");
        boolean parentheses = tokens.isMark(at, "(");
        at += parentheses ? 1 : 0;
        at++;
        while (tokens.isMark(at, ".")) {
            at += 2;
        }
        at += parentheses || tokens.isOperator(at, "*") ? 1 : 0;
    }

    private void accept(String word) {
        at += tokens.is(at, word) ? 1 : 0;
    }
}
