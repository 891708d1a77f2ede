package dev.palindrome.processor.body;

import dev.palindrome.sql.lex.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Java source that a compiler has accepted into tokens (Java language specification, 3.5): comments and white space
 * are gone, and a string stands for its value, so that neither formatting nor indentation changes them.
 */
final class JavaTokens {

    /** The operators and separators of more than one character, the longer ones first. */
    private static final List<String> OPERATORS = List.of(
            ">>>=", "<<=", ">>=", "...", ">>>", "->", "::", "++", "--", "&&", "||", "==", "!=", "<=", ">=", "+=", "-=",
            "*=", "/=", "&=", "|=", "^=", "%=", "<<", ">>");

    private final String source;
    private final List<String> tokens = new ArrayList<>();
    private final List<Span> strings = new ArrayList<>();
    private int at;

    private JavaTokens(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        return read(source).tokens;
    }

    /** Where string literals and text blocks stand, with their quotes. */
    static List<Span> stringsIn(String source) {
        return read(source).strings;
    }

    private static JavaTokens read(String source) {
        JavaTokens tokens = new JavaTokens(source);
        while (tokens.at < source.length()) {
            tokens.next();
        }
        return tokens;
    }

    private void next() {
        char c = source.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (source.startsWith("//", at)) {
            at = endOfLine();
        } else if (source.startsWith("/*", at)) {
            at = endOfComment();
        } else if (source.startsWith("\"\"\"", at)) {
            string(endOfQuoted("\"\"\""));
        } else if (c == '"') {
            string(endOfQuoted("\""));
        } else if (c == '\'') {
            take(endOfQuoted("'"));
        } else if (Character.isJavaIdentifierPart(c) || startsFraction(c)) {
            take(endOfWord());
        } else {
            take(at + operatorLength());
        }
    }

    private void take(int end) {
        tokens.add(source.substring(at, end));
        at = end;
    }

    private void string(int end) {
        strings.add(new Span(at, end));
        tokens.add("\"" + LiteralText.read(source.substring(at, end)).value());
        at = end;
    }

    private int endOfLine() {
        int end = at;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int endOfComment() {
        int found = source.indexOf("*/", at + 2);
        return found < 0 ? source.length() : found + 2;
    }

    private int endOfQuoted(String quote) {
        int end = at + quote.length();
        while (end < source.length() && !source.startsWith(quote, end)) {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(source.length(), end + quote.length());
    }

    private boolean startsFraction(char c) {
        return c == '.' && at + 1 < source.length() && isDigit(source.charAt(at + 1));
    }

    /** Finds the end of a word, or of a number with its point, its exponent and the sign in that. */
    private int endOfWord() {
        char first = source.charAt(at);
        boolean number = isDigit(first) || first == '.';
        int end = at + 1;
        while (end < source.length()) {
            char c = source.charAt(end);
            boolean sign = number && (c == '+' || c == '-') && isExponent(source.charAt(end - 1));
            if (!Character.isJavaIdentifierPart(c) && !(number && c == '.') && !sign) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isExponent(char c) {
        boolean hexadecimal = source.startsWith("0x", at) || source.startsWith("0X", at);
        return hexadecimal ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int operatorLength() {
        return OPERATORS.stream()
                .filter(operator -> source.startsWith(operator, at))
                .findFirst()
                .map(String::length)
                .orElse(1);
    }
}
