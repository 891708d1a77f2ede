package dev.palindrome.sql.lex;

import static dev.palindrome.sql.lex.LexicalErrorKind.UNTERMINATED_COMMENT;

/** Scans comments. */
final class CommentScanner {

    private final Source source;
    private final LexicalErrors errors;

    CommentScanner(Source source, LexicalErrors errors) {
        this.source = source;
        this.errors = errors;
    }

    /** Scans a comment up to the end of the line, which does not belong to it. */
    Token line(int start) {
        return new Token(TokenKind.LINE_COMMENT, start, source.lineEnd(start));
    }

    /** Scans a comment that may hold further comments (manual, section 4.1.5). */
    Token block(int start) {
        int depth = 1;
        int i = start + 2;
        while (i < source.length()) {
            if (source.at(i) == '/' && source.at(i + 1) == '*') {
                depth++;
                i += 2;
            } else if (source.at(i) == '*' && source.at(i + 1) == '/') {
                depth--;
                i += 2;
                if (depth == 0) {
                    return new Token(TokenKind.BLOCK_COMMENT, start, i);
                }
            } else {
                i++;
            }
        }
        errors.near(UNTERMINATED_COMMENT, start, source.length());
        return new Token(TokenKind.BLOCK_COMMENT, start, source.length());
    }
}
