package dev.palindrome.sql.lex;

import java.util.Optional;

/** Scans what scripts for psql hold beside SQL: commands, variables and the data of {@code COPY}. */
final class PsqlScanner {

    private static final String END_OF_DATA = "\\.";

    private final Source source;
    private boolean noMoreData;

    PsqlScanner(Source source) {
        this.source = source;
    }

    /** Scans a backslash with the rest of the line; {@code \;} and {@code \:} are psql's quoted characters. */
    Token command(int start) {
        int next = source.at(start + 1);
        int end = next == ';' || next == ':' ? start + 2 : source.lineEnd(start);
        return new Token(TokenKind.PSQL_COMMAND, start, end);
    }

    /** Scans a variable behind a colon, if there is one. */
    Optional<Token> variable(int colon) {
        int next = source.at(colon + 1);
        if (Characters.isTagPart(next)) {
            return Optional.of(new Token(TokenKind.PSQL_VARIABLE, colon, nameEnd(colon + 1)));
        }
        if (next == '\'' || next == '"') {
            return closed(colon, colon + 2, next);
        }
        return source.has("{?", colon + 1) ? closed(colon, colon + 3, '}') : Optional.empty();
    }

    private Optional<Token> closed(int colon, int name, int close) {
        int end = nameEnd(name);
        return end > name && source.at(end) == close
                ? Optional.of(new Token(TokenKind.PSQL_VARIABLE, colon, end + 1))
                : Optional.empty();
    }

    private int nameEnd(int from) {
        int i = from;
        while (Characters.isTagPart(source.at(i))) {
            i++;
        }
        return i;
    }

    /** Scans the lines from the start of one up to {@code \.} alone on a line, if there is such a line. */
    Optional<Token> data(int lineStart) {
        int line = lineStart;
        while (!noMoreData && line < source.length()) {
            int end = source.lineEnd(line);
            if (end - line == END_OF_DATA.length() && source.has(END_OF_DATA, line)) {
                return Optional.of(new Token(TokenKind.COPY_DATA, lineStart, end));
            }
            line = end + 1;
        }
        noMoreData = true;
        return Optional.empty();
    }
}
