package dev.palindrome.parser.compile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/**
 * A module with emscripten's layout: data, then a stack of 32 MiB that grows downwards, then the heap. The first word of the
 * data is the start of the heap.
 *
 * <p>{@code heap()} gives the start of the heap; {@code deepest(levels)} takes 16 bytes of the stack at each level and gives
 * back the address that it has come to.
 */
final class StackModule {

    static final int DATA = 1024;

    /** Behind one word of data, on a boundary of 16 bytes. */
    static final int BOTTOM = DATA + 16;

    static final int TOP = BOTTOM + (32 << 20);
    static final int FRAME = 16;

    private static final int I32 = 0x7F;

    private StackModule() {}

    static byte[] binary() {
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(module, 1, bytes(2, 0x60, 0, 1, I32, 0x60, 1, I32, 1, I32));
        section(module, 3, bytes(2, 0, 1));
        section(module, 5, join(bytes(1, 0), unsigned(513)));
        section(module, 6, join(bytes(1, I32, 1, 0x41), signed(TOP), bytes(0x0B)));
        section(module, 7, join(bytes(2), export("heap", 0), export("deepest", 1)));
        section(module, 10, join(bytes(2), function(join(bytes(0x41), signed(TOP))), function(recursion())));
        section(module, 11, join(bytes(1, 0, 0x41), signed(DATA), bytes(0x0B, 4), word(TOP)));
        return module.toByteArray();
    }

    /** {@code sp -= 16; result = levels == 0 ? sp : deepest(levels - 1); sp += 16; return result}. */
    private static byte[] recursion() {
        return bytes(
                0x23, 0, 0x41, FRAME, 0x6B, 0x24, 0, 0x20, 0, 0x45, 0x04, I32, 0x23, 0, 0x05, 0x20, 0, 0x41, 1, 0x6B,
                0x10, 1, 0x0B, 0x23, 0, 0x41, FRAME, 0x6A, 0x24, 0);
    }

    private static byte[] function(byte[] code) {
        return join(unsigned(code.length + 2), bytes(0), code, bytes(0x0B));
    }

    private static byte[] export(String name, int function) {
        return join(bytes(name.length()), name.getBytes(US_ASCII), bytes(0, function));
    }

    private static void section(ByteArrayOutputStream out, int id, byte[] content) {
        out.write(id);
        out.writeBytes(unsigned(content.length));
        out.writeBytes(content);
    }

    private static byte[] word(int value) {
        return bytes(value, value >>> 8, value >>> 16, value >>> 24);
    }

    private static byte[] unsigned(int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write(rest | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return out.toByteArray();
    }

    /** A positive number, whose last byte may not look negative. */
    private static byte[] signed(int value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int rest = value;
        while (rest >>> 6 != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
