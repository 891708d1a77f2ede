package dev.palindrome.parser.wasm;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Writes the sections of imports and exports with other names. */
final class Renaming {

    private static final int FUNCTION = 0;
    private static final int GLOBAL = 3;

    private Renaming() {}

    static byte[] imports(byte[] section, UnaryOperator<String> names) {
        WasmInput in = new WasmInput(section);
        WasmOutput out = new WasmOutput();
        int count = in.unsigned();
        out.unsigned(count);
        for (int i = 0; i < count; i++) {
            out.sized(in.take(in.unsigned()));
            rename(in, out, names);
            int kind = in.one();
            out.one(kind);
            copyType(kind, in, out);
        }
        return out.toByteArray();
    }

    private static void copyType(int kind, WasmInput in, WasmOutput out) {
        switch (kind) {
            case FUNCTION -> out.unsigned(in.unsigned());
            case GLOBAL -> out.all(in.take(2));
            default -> throw new IllegalArgumentException("a table or a memory from outside");
        }
    }

    static byte[] exports(byte[] section, UnaryOperator<String> names) {
        WasmInput in = new WasmInput(section);
        WasmOutput out = new WasmOutput();
        int count = in.unsigned();
        out.unsigned(count);
        for (int i = 0; i < count; i++) {
            rename(in, out, names);
            out.one(in.one());
            out.unsigned(in.unsigned());
        }
        return out.toByteArray();
    }

    private static void rename(WasmInput in, WasmOutput out, UnaryOperator<String> names) {
        String name = new String(in.take(in.unsigned()), StandardCharsets.UTF_8);
        out.sized(names.apply(name).getBytes(StandardCharsets.UTF_8));
    }
}
