package dev.palindrome.sql.parse;

import dev.palindrome.sql.ast.RawStmt;
import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the tokens of each statement: the grammar's spans begin or end with white space and comments here and there. */
final class StatementSpans {

    private final LexedText text;
    private final int base;
    private int next;

    /** Knows the tokens of a part of a text, and where the part begins in the whole. */
    StatementSpans(LexedText text, int base) {
        this.text = text;
        this.base = base;
    }

    List<ParsedStatement> of(List<RawStmt> statements) {
        List<ParsedStatement> found = new ArrayList<>();
        for (RawStmt statement : statements) {
            // the grammar makes none without a tree
            found.add(new ParsedStatement(span(statement), Objects.requireNonNull(statement.stmt())));
        }
        return found;
    }

    private Span span(RawStmt statement) {
        int from = statement.stmtLocation() - base;
        int length = statement.stmtLen();
        int limit = length == 0 ? text.source().length() : from + length;
        int start = -1;
        int end = limit;
        for (; next < text.tokens().size() && text.tokens().get(next).start() < limit; next++) {
            Token token = text.tokens().get(next);
            if (token.start() >= from && !token.isTrivia()) {
                start = start < 0 ? token.start() : start;
                end = token.end();
            }
        }
        return new Span(start < 0 ? from : start, end).shifted(base);
    }
}
