package dev.palindrome.parser.wasm;

import java.util.Arrays;

/** The bytes that follow an opcode. */
public final class Immediate {

    private final byte[] bytes;

    Immediate(byte[] bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.length;
    }

    void write(WasmOutput out) {
        out.all(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Immediate immediate && Arrays.equals(bytes, immediate.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
