package dev.palindrome.parser.wasm;

import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Local;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Plain;
import dev.palindrome.parser.wasm.Instruction.Switch;
import java.util.ArrayList;
import java.util.List;

/** Reads the body of one function. */
final class BodyReader {

    private static final int NO_VALUE = 0x40;

    private final WasmInput in;
    private final List<Label> open = new ArrayList<>();
    private boolean endedByElse;

    private BodyReader(WasmInput in) {
        this.in = in;
    }

    static FunctionBody read(Signature signature, byte[] body) {
        WasmInput in = new WasmInput(body);
        List<ValueType> locals = new ArrayList<>(signature.parameters());
        int runs = in.unsigned();
        for (int i = 0; i < runs; i++) {
            int count = in.unsigned();
            ValueType type = ValueType.of(in.one());
            for (int k = 0; k < count; k++) {
                locals.add(type);
            }
        }
        Label label = Label.plain();
        List<Instruction> code = new BodyReader(in).sequence(label);
        if (!in.atEnd()) {
            throw new IllegalArgumentException("the body goes on after its end, at byte " + in.position());
        }
        return new FunctionBody(signature, locals, label, code);
    }

    /** The instructions up to the end, or the else, of the block with the label. */
    private List<Instruction> sequence(Label label) {
        open.add(label);
        List<Instruction> code = new ArrayList<>();
        int opcode = in.one();
        while (opcode != Opcode.END && opcode != Opcode.ELSE) {
            code.add(instruction(opcode));
            opcode = in.one();
        }
        endedByElse = opcode == Opcode.ELSE;
        open.remove(open.size() - 1);
        return code;
    }

    private Instruction instruction(int opcode) {
        return switch (opcode) {
            case Opcode.BLOCK, Opcode.LOOP, Opcode.IF -> nested(opcode);
            case Opcode.BR, Opcode.BR_IF -> new Branch(opcode, label());
            case Opcode.BR_TABLE -> table();
            case Opcode.LOCAL_GET, Opcode.LOCAL_SET, Opcode.LOCAL_TEE -> new Local(opcode, in.unsigned());
            default -> plain(opcode);
        };
    }

    private Instruction nested(int opcode) {
        int type = in.one();
        if (type != NO_VALUE && (type < 0x40 || opcode == Opcode.LOOP)) {
            throw new IllegalArgumentException("a block with several values, or a loop with one, at " + in.position());
        }
        Label label = type == NO_VALUE ? Label.plain() : Label.with(ValueType.of(type));
        List<Instruction> body = sequence(label);
        List<Instruction> otherwise = endedByElse ? sequence(label) : List.of();
        return new Nested(opcode, label, body, otherwise);
    }

    private Instruction table() {
        int count = in.unsigned();
        List<Label> targets = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            targets.add(label());
        }
        return new Switch(targets);
    }

    private Label label() {
        return open.get(open.size() - 1 - in.unsigned());
    }

    private Instruction plain(int opcode) {
        int start = in.position();
        switch (opcode) {
            case Opcode.CALL,
                    Opcode.GLOBAL_GET,
                    Opcode.GLOBAL_SET,
                    Opcode.MEMORY_SIZE,
                    Opcode.MEMORY_GROW,
                    Opcode.I32_CONST,
                    Opcode.I64_CONST -> in.skipNumbers(1);
            case Opcode.CALL_INDIRECT -> in.skipNumbers(2);
            case Opcode.SELECT_TYPED -> in.skip(in.unsigned());
            case Opcode.F32_CONST -> in.skip(Float.BYTES);
            case Opcode.F64_CONST -> in.skip(Double.BYTES);
            case Opcode.WITH_PREFIX -> in.skipNumbers(operandsWithPrefix(in.unsigned()));
            default -> in.skipNumbers(operands(opcode));
        }
        return new Plain(opcode, new Immediate(in.since(start)));
    }

    private static int operands(int opcode) {
        if (opcode >= Opcode.FIRST_MEMORY_ACCESS && opcode <= Opcode.LAST_MEMORY_ACCESS) {
            return 2;
        }
        boolean known = (opcode >= Opcode.FIRST_NUMERIC && opcode <= Opcode.LAST_NUMERIC)
                || List.of(Opcode.UNREACHABLE, Opcode.NOP, Opcode.RETURN, Opcode.DROP, Opcode.SELECT)
                        .contains(opcode);
        if (!known) {
            throw new IllegalArgumentException(
                    "an instruction that emscripten is not known to use: 0x" + Integer.toHexString(opcode));
        }
        return 0;
    }

    /** The operands of saturating conversions, then of the bulk instructions on memories and tables. */
    private static int operandsWithPrefix(int which) {
        if (which < 8) {
            return 0;
        }
        return List.of(8, 10, 12, 14).contains(which) ? 2 : 1;
    }
}
