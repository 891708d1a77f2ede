package dev.palindrome.parser.wasm;

import java.util.Arrays;

/** Bytes of a binary that are read from first to last. */
final class WasmInput {

    private final byte[] bytes;
    private int at;

    WasmInput(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean atEnd() {
        return at == bytes.length;
    }

    int position() {
        return at;
    }

    int one() {
        return bytes[at++] & 0xFF;
    }

    void expect(int value) {
        int found = one();
        if (found != value) {
            throw new IllegalArgumentException("0x%x at byte %d, not 0x%x".formatted(found, at - 1, value));
        }
    }

    /** An unsigned number in LEB128. */
    int unsigned() {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = one();
            value |= (read & 0x7F) << shift;
            shift += 7;
        } while (read >= 0x80);
        return value;
    }

    /** A signed number in LEB128. */
    int signed() {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = one();
            value |= (read & 0x7F) << shift;
            shift += 7;
        } while (read >= 0x80);
        boolean negative = (read & 0x40) != 0;
        return negative && shift < Integer.SIZE ? value | -1 << shift : value;
    }

    void skipNumbers(int count) {
        for (int i = 0; i < count; i++) {
            while (one() >= 0x80) {
                // the last byte of a number is below
            }
        }
    }

    void skip(int length) {
        at += length;
    }

    byte[] take(int length) {
        at += length;
        return since(at - length);
    }

    /** The bytes from a position to where the reading is now. */
    byte[] since(int position) {
        return Arrays.copyOfRange(bytes, position, at);
    }
}
