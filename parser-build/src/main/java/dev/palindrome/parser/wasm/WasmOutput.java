package dev.palindrome.parser.wasm;

import java.io.ByteArrayOutputStream;

/** Bytes of a binary that are written from first to last. */
final class WasmOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void one(int value) {
        bytes.write(value);
    }

    void all(byte[] value) {
        bytes.writeBytes(value);
    }

    /** An unsigned number in LEB128. */
    void unsigned(int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            bytes.write(rest | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** A signed number in LEB128. */
    void signed(int value) {
        int rest = value;
        while (rest < -64 || rest > 63) {
            bytes.write(rest | 0x80);
            rest >>= 7;
        }
        bytes.write(rest & 0x7F);
    }

    /** The bytes with their number before them. */
    void sized(byte[] value) {
        unsigned(value.length);
        all(value);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
