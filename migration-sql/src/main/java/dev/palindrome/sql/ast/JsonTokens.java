package dev.palindrome.sql.ast;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The tokens of JSON as libpg_query writes it: without white space, and sound.
 *
 * <p>Not a library's reader: keys and constants come without a new string each, and nothing is copied but texts.
 */
final class JsonTokens {

    private final byte[] json;
    private final Symbols symbols;
    private int at;

    JsonTokens(byte[] json, Symbols symbols) {
        this.json = json;
        this.symbols = symbols;
    }

    void expect(char c) {
        if (!skip(c)) {
            throw new IllegalStateException("no `" + c + "` at byte " + at + " of the tree");
        }
    }

    boolean skip(char c) {
        if (at < json.length && json[at] == c) {
            at++;
            return true;
        }
        return false;
    }

    /** A string that needs no escapes. */
    String symbol() {
        expect('"');
        int start = at;
        while (json[at] != '"') {
            at++;
        }
        return symbols.at(json, start, at++);
    }

    String text() {
        expect('"');
        int start = at;
        while (json[at] != '"') {
            if (json[at] == '\\') {
                return escaped(start);
            }
            at++;
        }
        return new String(json, start, at++ - start, StandardCharsets.UTF_8);
    }

    /** The text whose first escape is reached. */
    private String escaped(int start) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write(json, start, at - start);
        while (json[at] != '"') {
            if (json[at] == '\\') {
                text.writeBytes(escape().getBytes(StandardCharsets.UTF_8));
            } else {
                text.write(json[at++]);
            }
        }
        at++;
        return text.toString(StandardCharsets.UTF_8);
    }

    private String escape() {
        char kind = (char) json[at + 1];
        if (kind == 'u') {
            String digits = new String(json, at + 2, 4, StandardCharsets.US_ASCII);
            at += 6;
            return Character.toString(Integer.parseInt(digits, 16));
        }
        at += 2;
        return switch (kind) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case '"', '\\', '/' -> Character.toString(kind);
            default -> throw new IllegalStateException("no escape: " + kind);
        };
    }

    boolean flag() {
        if (skip('t')) {
            at += "rue".length();
            return true;
        }
        expect('f');
        at += "alse".length();
        return false;
    }

    /** A whole number of 64 bits, with a sign or without: the sets of privileges have none. */
    long number() {
        boolean negative = skip('-');
        long value = 0;
        while (json[at] >= '0' && json[at] <= '9') {
            value = value * 10 + json[at++] - '0';
        }
        return negative ? -value : value;
    }

    double fraction() {
        return Double.parseDouble(digits());
    }

    private String digits() {
        int start = at;
        while ("+-.0123456789eE".indexOf(json[at]) >= 0) {
            at++;
        }
        return new String(json, start, at - start, StandardCharsets.US_ASCII);
    }
}
