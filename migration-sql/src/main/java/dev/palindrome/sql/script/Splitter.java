package dev.palindrome.sql.script;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.PsqlCommands;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Finds the statements of a script: semicolons end them, but not within parentheses and {@code BEGIN ATOMIC} bodies. */
final class Splitter {

    private final LexedText lexed;
    private final List<SqlStatement> statements = new ArrayList<>();
    private List<Token> open = new ArrayList<>();
    private NestedBlocks blocks;
    private int extentStart;

    Splitter(LexedText lexed) {
        this.lexed = lexed;
        this.blocks = new NestedBlocks(lexed);
    }

    Script split() {
        List<Token> tokens = lexed.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isTrivia()) {
                continue;
            }
            if (isSeparator(token)) {
                i = end(i);
            } else {
                open.add(token);
                blocks.see(token);
                if (endsItself(token)) {
                    close(token.end());
                }
            }
        }
        int end = lexed.source().length();
        if (!open.isEmpty()) {
            close(open.get(open.size() - 1).end());
        }
        return new Script(lexed, statements, new Span(extentStart, end));
    }

    /** Ends a statement at the semicolon with the given index, and gives the index of the last token that was taken. */
    private int end(int semicolon) {
        int last = semicolon;
        if (open.isEmpty()) {
            return last;
        }
        List<Token> tokens = lexed.tokens();
        if (semicolon + 2 < tokens.size() && tokens.get(semicolon + 2).kind() == TokenKind.COPY_DATA) {
            last = semicolon + 2;
            open.add(tokens.get(last));
        }
        close(tokens.get(last).end());
        return last;
    }

    private void close(int extentEnd) {
        Span span = new Span(open.get(0).start(), open.get(open.size() - 1).end());
        Span extent = new Span(extentStart, extentEnd);
        statements.add(Classifier.classify(lexed, span, extent, open));
        open = new ArrayList<>();
        blocks = new NestedBlocks(lexed);
        extentStart = extentEnd;
    }

    private boolean isSeparator(Token token) {
        return token.kind() == TokenKind.PUNCTUATION
                && lexed.source().charAt(token.start()) == ';'
                && blocks.isOutside();
    }

    /** Whether the token is a psql command that needs no semicolon: one that stands alone, or one that sends. */
    private boolean endsItself(Token token) {
        return token.kind() == TokenKind.PSQL_COMMAND
                && (open.size() == 1 || PsqlCommands.sendsStatement(lexed.text(token)));
    }
}
