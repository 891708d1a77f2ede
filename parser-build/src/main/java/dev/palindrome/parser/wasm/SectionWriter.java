package dev.palindrome.parser.wasm;

import java.util.List;

/** Writes the sections that were changed. */
final class SectionWriter {

    private static final int FUNCTION_TYPE = 0x60;

    private SectionWriter() {}

    static byte[] signatures(List<Signature> signatures) {
        WasmOutput out = new WasmOutput();
        out.unsigned(signatures.size());
        for (Signature signature : signatures) {
            out.one(FUNCTION_TYPE);
            types(signature.parameters(), out);
            types(signature.results(), out);
        }
        return out.toByteArray();
    }

    private static void types(List<ValueType> types, WasmOutput out) {
        out.unsigned(types.size());
        types.forEach(type -> out.one(type.code()));
    }

    static byte[] types(List<Integer> types) {
        WasmOutput out = new WasmOutput();
        out.unsigned(types.size());
        types.forEach(out::unsigned);
        return out.toByteArray();
    }

    static byte[] code(List<FunctionBody> functions) {
        WasmOutput out = new WasmOutput();
        out.unsigned(functions.size());
        functions.forEach(function -> out.sized(BodyWriter.write(function)));
        return out.toByteArray();
    }
}
