package dev.palindrome.sql.lex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bytes that an {@code E'…'} string without an error stands for, and the characters that they are. */
final class EscapeString {

    private final Source source;
    private final Token token;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Span> places = new ArrayList<>();

    private EscapeString(Source source, Token token) {
        this.source = source;
        this.token = token;
    }

    static byte[] decode(Source source, Token token) {
        return new EscapeString(source, token).decode();
    }

    /** Reports a value that is not UTF-8: PostgreSQL accepts any bytes by their numbers, and then looks at the whole. */
    static void checkBytes(Source source, Token token, LexicalErrors errors) {
        Utf8.firstInvalid(decode(source, token)).ifPresent(sequence -> errors.bytes(token.start(), sequence));
    }

    /** The string; empty if its bytes are no UTF-8, which PostgreSQL refuses. */
    static Optional<QuotedValue> value(Source source, Token token) {
        EscapeString string = new EscapeString(source, token);
        byte[] utf8 = string.decode();
        return Utf8.firstInvalid(utf8).isPresent() ? Optional.empty() : Optional.of(string.characters(utf8));
    }

    private QuotedValue characters(byte[] utf8) {
        QuotedValue value = new QuotedValue(utf8.length, token.end() - 1);
        int at = 0;
        while (at < utf8.length) {
            int end = at + 1;
            while (end < utf8.length && (utf8[end] & 0xC0) == 0x80) {
                end++;
            }
            for (char unit : new String(utf8, at, end - at, UTF_8).toCharArray()) {
                value.add(unit, places.get(at).start(), places.get(end - 1).end());
            }
            at = end;
        }
        return value;
    }

    private byte[] decode() {
        int i = token.start() + 2;
        int literalFrom = i;
        while (i < token.end()) {
            int c = source.at(i);
            if (c != '\\' && c != '\'') {
                i++;
                continue;
            }
            literal(literalFrom, i);
            int next = c == '\\' ? escape(i) : quote(i);
            stoodAt(new Span(i, next));
            i = next;
            literalFrom = i;
        }
        return bytes.toByteArray();
    }

    private int quote(int at) {
        if (at + 1 < token.end() && source.at(at + 1) == '\'') {
            bytes.write('\'');
            return at + 2;
        }
        int next = QuotedParts.next(source, at + 1);
        return next == QuotedParts.NONE ? token.end() : next + 1;
    }

    private int escape(int at) {
        int c = source.at(at + 1);
        if (c >= '0' && c <= '7') {
            return octal(at + 1);
        }
        if (c == 'x' && Characters.isHexDigit(source.at(at + 2))) {
            int end = Characters.isHexDigit(source.at(at + 3)) ? at + 4 : at + 3;
            bytes.write(Unicode.hex(source, at + 2, end));
            return end;
        }
        if (c == 'u' || c == 'U') {
            return unicode(at, at + (c == 'u' ? 6 : 10));
        }
        if (c >= 0x80) {
            return at + 1;
        }
        bytes.write(single(c));
        return at + 2;
    }

    private int octal(int from) {
        int value = 0;
        int i = from;
        while (i < from + 3 && source.at(i) >= '0' && source.at(i) <= '7') {
            value = value * 8 + source.at(i++) - '0';
        }
        bytes.write(value);
        return i;
    }

    private int unicode(int at, int end) {
        int value = Unicode.hex(source, at + 2, end);
        if (!Unicode.isHighSurrogate(value)) {
            bytes.writeBytes(Character.toString(value).getBytes(UTF_8));
            return end;
        }
        int lowEnd = end + (source.at(end + 1) == 'u' ? 6 : 10);
        int low = Unicode.hex(source, end + 2, lowEnd);
        bytes.writeBytes(Character.toString(Character.toCodePoint((char) value, (char) low))
                .getBytes(UTF_8));
        return lowEnd;
    }

    private void literal(int start, int end) {
        int i = start;
        while (i < end) {
            int next = i + (Character.isHighSurrogate((char) source.at(i)) ? 2 : 1);
            bytes.writeBytes(source.text(i, next).getBytes(UTF_8));
            stoodAt(new Span(i, next));
            i = next;
        }
    }

    /** Remembers the place for every byte that has none yet. */
    private void stoodAt(Span place) {
        while (places.size() < bytes.size()) {
            places.add(place);
        }
    }

    private static int single(int c) {
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            default -> c;
        };
    }
}
