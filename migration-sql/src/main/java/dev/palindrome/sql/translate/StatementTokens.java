package dev.palindrome.sql.translate;

import dev.palindrome.sql.lex.LexedText;
import dev.palindrome.sql.lex.Lexer;
import dev.palindrome.sql.lex.Span;
import dev.palindrome.sql.lex.Token;
import dev.palindrome.sql.lex.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of one statement without blanks and comments, cut when somebody asks: the tree does not say everything. */
final class StatementTokens {

    private final Span span;
    private final String statement;
    private @Nullable LexedText lexed;
    private List<Token> tokens = List.of();

    StatementTokens(Span span, String text) {
        this.span = span;
        this.statement = span.of(text);
    }

    int count() {
        lexed();
        return tokens.size();
    }

    private LexedText lexed() {
        if (lexed == null) {
            lexed = Lexer.lex(statement);
            tokens = lexed.tokens().stream().filter(token -> !token.isTrivia()).toList();
        }
        return lexed;
    }

    /** Whether the token is a keyword, given in lower case. */
    boolean is(int index, String keyword) {
        return index < count() && lexed().isKeyword(tokens.get(index), keyword);
    }

    /** Whether the token is a punctuation mark. */
    boolean isMark(int index, String mark) {
        return index < count()
                && tokens.get(index).kind() == TokenKind.PUNCTUATION
                && lexed().text(tokens.get(index)).equals(mark);
    }

    boolean isOperator(int index, String operator) {
        return index < count()
                && tokens.get(index).kind() == TokenKind.OPERATOR
                && lexed().text(tokens.get(index)).equals(operator);
    }

    /** How much deeper in parentheses or brackets one is behind the token. */
    int depthChange(int index) {
        if (isMark(index, "(") || isMark(index, "[")) {
            return 1;
        }
        return isMark(index, ")") || isMark(index, "]") ? -1 : 0;
    }

    /** The first token that does not stand in front of an offset of the text. */
    int at(int offset) {
        int index = 0;
        while (index < count() && start(index) < offset) {
            index++;
        }
        return index;
    }

    /** Where a token begins in the text of the step or file. */
    int start(int index) {
        lexed();
        return span.start() + tokens.get(index).start();
    }

    /** Where a token ends in the text of the step or file. */
    int end(int index) {
        lexed();
        return span.start() + tokens.get(index).end();
    }
}
