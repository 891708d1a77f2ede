package dev.palindrome.parser.split;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/**
 * A module with one function that is a giant switch, of the shape that compilers give it, filled at random: arithmetic on its
 * locals, jumps to other cases, jumps around them all, returns, and loops back to the switch.
 *
 * <p>{@code f(selector, fuel) -> value}: every jump back costs fuel, so that it always ends.
 */
final class SwitchModule {

    private static final int I32 = 0x7F;
    private static final int LOCALS = 6;

    private final Random random;
    private final int cases;
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    private SwitchModule(long seed, int cases) {
        this.random = new Random(seed);
        this.cases = cases;
    }

    static byte[] binary(long seed, int cases) {
        SwitchModule module = new SwitchModule(seed, cases);
        module.function();
        return module.wrap();
    }

    /** block (loop (block* (br_table) segments)), then the sum of the locals. */
    private void function() {
        bytes(0x02, 0x40, 0x03, 0x40);
        bytes(0x20, 1, 0x45, 0x0D, 1);
        bytes(0x20, 1, 0x41, 1, 0x6B, 0x21, 1);
        for (int i = 0; i < cases; i++) {
            bytes(0x02, 0x40);
        }
        bytes(0x20, 0, 0x0E);
        unsigned(cases + 2);
        for (int i = 0; i < cases + 2; i++) {
            unsigned(random.nextInt(cases));
        }
        unsigned(random.nextInt(cases));
        for (int i = 0; i < cases; i++) {
            bytes(0x0B);
            segment(cases - 1 - i);
        }
        bytes(0x0C, 0, 0x0B, 0x0B);
        bytes(0x20, 2);
        for (int i = 3; i < 2 + LOCALS; i++) {
            bytes(0x20, i, 0x41, 31, 0x6C, 0x6A);
        }
        bytes(0x0B);
    }

    /** A segment with as many blocks of the switch still around it; then come the loop and the block around that. */
    private void segment(int depth) {
        int instructions = 3 + random.nextInt(12);
        for (int i = 0; i < instructions; i++) {
            arithmetic();
        }
        bytes(0x20, 0, 0x41, 7, 0x6C, 0x20, local(), 0x6A, 0x41);
        unsigned(63);
        bytes(0x71, 0x21, 0);
        switch (random.nextInt(7)) {
            case 0 -> jump(0x0C, depth);
            case 1 -> jump(0x0C, depth + 1);
            case 2 -> {
                bytes(0x20, local(), 0x41, 1, 0x71);
                jump(0x0D, depth > 0 ? random.nextInt(depth) : 0);
            }
            case 3 -> {
                bytes(0x20, local(), 0x41, 3, 0x71, 0x45, 0x04, 0x40, 0x20, local(), 0x0F, 0x0B);
            }
            case 4 -> {
                bytes(0x20, local(), 0x41, 3, 0x71, 0x0E, 2);
                unsigned(depth);
                unsigned(depth > 0 ? random.nextInt(depth) : 0);
                unsigned(depth + 1);
            }
            default -> arithmetic();
        }
    }

    private void arithmetic() {
        int operator = new int[] {0x6A, 0x6B, 0x6C, 0x73}[random.nextInt(4)];
        bytes(0x20, local(), 0x41, 1 + random.nextInt(60), operator, 0x20, local(), 0x6A, 0x21, local());
    }

    private int local() {
        return 2 + random.nextInt(LOCALS);
    }

    private void jump(int opcode, int depth) {
        bytes(opcode);
        unsigned(depth);
    }

    private byte[] wrap() {
        byte[] body = code.toByteArray();
        ByteArrayOutputStream module = new ByteArrayOutputStream();
        module.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
        section(module, 1, new byte[] {1, 0x60, 2, I32, I32, 1, I32});
        section(module, 3, new byte[] {1, 0});
        section(module, 6, new byte[] {1, I32, 1, 0x41, 0, 0x0B});
        section(module, 7, export());
        ByteArrayOutputStream functions = new ByteArrayOutputStream();
        functions.write(1);
        number(functions, body.length + 3);
        functions.writeBytes(new byte[] {1, LOCALS, I32});
        functions.writeBytes(body);
        section(module, 10, functions.toByteArray());
        return module.toByteArray();
    }

    private static byte[] export() {
        ByteArrayOutputStream export = new ByteArrayOutputStream();
        export.write(1);
        export.write(1);
        export.writeBytes("f".getBytes(US_ASCII));
        export.write(0);
        export.write(0);
        return export.toByteArray();
    }

    private static void section(ByteArrayOutputStream out, int id, byte[] content) {
        out.write(id);
        number(out, content.length);
        out.writeBytes(content);
    }

    private void bytes(int... values) {
        for (int value : values) {
            code.write(value);
        }
    }

    private void unsigned(int value) {
        number(code, value);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.write(rest | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
