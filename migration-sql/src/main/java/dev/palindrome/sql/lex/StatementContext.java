package dev.palindrome.sql.lex;

/**
 * What the scanner has to remember of the statement it is in, because psql's additions to SQL depend on it: where a
 * colon can only be psql's, and where lines of {@code COPY} data follow.
 */
final class StatementContext {

    /** How much of {@code COPY … FROM STDIN} the statement has shown so far. */
    private enum Copy {
        START,
        COPY,
        FROM,
        FROM_STDIN,
        OTHER
    }

    private final Source source;
    private int depth;
    private Copy copy = Copy.START;
    private boolean operandExpected;
    private boolean dataFollows;

    StatementContext(Source source) {
        this.source = source;
    }

    /**
     * Whether a colon here is none of PostgreSQL's: its grammar has one only between the bounds of an array slice and
     * between key and value of a JSON constructor, always within brackets or parentheses and, but for a slice without
     * a lower bound, behind an operand.
     */
    boolean colonIsPsqls() {
        return depth == 0 || operandExpected;
    }

    /** Whether the statement that just ended reads its data from the lines that follow. */
    boolean dataFollows() {
        return dataFollows;
    }

    void see(Token token) {
        switch (token.kind()) {
            case WHITESPACE, LINE_COMMENT, BLOCK_COMMENT -> {}
            case WORD -> {
                dataFollows = false;
                operandExpected = false;
                copy = afterWord(token);
            }
            case PUNCTUATION -> punctuation(token);
            case PSQL_COMMAND -> command(token);
            default -> {
                dataFollows = false;
                operandExpected = token.kind() == TokenKind.OPERATOR;
                copy = copy == Copy.START ? Copy.OTHER : copy;
            }
        }
    }

    /** A command that stands alone leaves a statement to begin, and so does one that ends a statement. */
    private void command(Token token) {
        dataFollows = false;
        operandExpected = false;
        if (PsqlCommands.sendsStatement(source.text(token.start(), token.end()))) {
            copy = Copy.START;
            depth = 0;
        }
    }

    private void punctuation(Token token) {
        int c = source.at(token.start());
        operandExpected = c == '(' || c == ',';
        dataFollows = c == ';' && depth == 0 && copy == Copy.FROM_STDIN;
        if (c == '(' || c == '[') {
            depth++;
        } else if (c == ')' || c == ']') {
            depth = Math.max(0, depth - 1);
        }
        if (c == ';' && depth == 0) {
            copy = Copy.START;
        } else if (copy == Copy.START) {
            copy = Copy.OTHER;
        }
    }

    private Copy afterWord(Token word) {
        return switch (copy) {
            case START -> is(word, "copy") ? Copy.COPY : Copy.OTHER;
            case COPY -> depth == 0 && is(word, "from") ? Copy.FROM : Copy.COPY;
            case FROM -> is(word, "stdin") ? Copy.FROM_STDIN : Copy.OTHER;
            case FROM_STDIN, OTHER -> copy;
        };
    }

    private boolean is(Token word, String text) {
        return word.end() - word.start() == text.length()
                && source.text(word.start(), word.end()).equalsIgnoreCase(text);
    }
}
