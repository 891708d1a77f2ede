package dev.palindrome.parser.wasm;

import java.util.ArrayList;
import java.util.List;

/** Reads the sections that can be changed. */
final class SectionReader {

    private static final int FUNCTION_TYPE = 0x60;

    private SectionReader() {}

    static List<Signature> signatures(byte[] section) {
        WasmInput in = new WasmInput(section);
        int count = in.unsigned();
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            in.expect(FUNCTION_TYPE);
            List<ValueType> parameters = types(in);
            signatures.add(new Signature(parameters, types(in)));
        }
        return signatures;
    }

    private static List<ValueType> types(WasmInput in) {
        int count = in.unsigned();
        List<ValueType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            types.add(ValueType.of(in.one()));
        }
        return types;
    }

    static Imports imports(byte[] section) {
        WasmInput in = new WasmInput(section);
        int count = in.unsigned();
        int functions = 0;
        int globals = 0;
        for (int i = 0; i < count; i++) {
            in.skip(in.unsigned());
            in.skip(in.unsigned());
            int kind = in.one();
            switch (kind) {
                case 0 -> {
                    functions++;
                    in.unsigned();
                }
                case 3 -> {
                    globals++;
                    in.skip(2);
                }
                default -> throw new IllegalArgumentException("a table or a memory from outside");
            }
        }
        return new Imports(functions, globals);
    }

    static List<FunctionBody> functions(byte[] types, byte[] code, List<Signature> signatures) {
        WasmInput type = new WasmInput(types);
        WasmInput body = new WasmInput(code);
        int count = type.unsigned();
        if (count != body.unsigned()) {
            throw new IllegalArgumentException("there are not as many bodies as functions");
        }
        List<FunctionBody> functions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Signature signature = signatures.get(type.unsigned());
            functions.add(BodyReader.read(signature, body.take(body.unsigned())));
        }
        return functions;
    }

    static Globals globals(byte[] section, int imported) {
        WasmInput in = new WasmInput(section);
        int own = in.unsigned();
        if (own == 0) {
            return new Globals(new byte[0], 0, new byte[0], imported, 0);
        }
        byte[] first = in.take(2);
        in.expect(Opcode.I32_CONST);
        int value = in.signed();
        in.expect(Opcode.END);
        return new Globals(first, value, in.take(section.length - in.position()), imported, own);
    }

    static DataImage data(byte[] section) {
        List<Segment> segments = segments(new WasmInput(section));
        int start = segments.stream().mapToInt(Segment::start).min().orElse(0);
        int end = segments.stream().mapToInt(Segment::end).max().orElse(0);
        byte[] content = new byte[end - start];
        for (Segment segment : segments) {
            System.arraycopy(segment.content, 0, content, segment.start - start, segment.content.length);
        }
        return new DataImage(start, content);
    }

    private static List<Segment> segments(WasmInput in) {
        int count = in.unsigned();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // of the kinds of segments: active, in the only memory, at a constant address
            in.expect(0);
            in.expect(Opcode.I32_CONST);
            int start = in.signed();
            in.expect(Opcode.END);
            segments.add(new Segment(start, in.take(in.unsigned())));
        }
        return segments;
    }

    /** A stretch of the memory. */
    private static final class Segment {
        private final int start;
        private final byte[] content;

        Segment(int start, byte[] content) {
            this.start = start;
            this.content = content;
        }

        int start() {
            return start;
        }

        int end() {
            return start + content.length;
        }
    }
}
