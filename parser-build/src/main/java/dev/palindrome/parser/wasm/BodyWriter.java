package dev.palindrome.parser.wasm;

import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Local;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Plain;
import dev.palindrome.parser.wasm.Instruction.Switch;
import java.util.ArrayList;
import java.util.List;

/** Writes the body of one function. */
final class BodyWriter {

    private static final int NO_VALUE = 0x40;

    private final WasmOutput out = new WasmOutput();
    private final List<Label> open = new ArrayList<>();

    private BodyWriter() {}

    static byte[] write(FunctionBody function) {
        BodyWriter writer = new BodyWriter();
        int parameters = function.signature().parameters().size();
        writer.locals(function.locals().subList(parameters, function.locals().size()));
        writer.open.add(function.label());
        writer.sequence(function.code());
        writer.out.one(Opcode.END);
        return writer.out.toByteArray();
    }

    private void locals(List<ValueType> types) {
        WasmOutput runs = new WasmOutput();
        int count = 0;
        int start = 0;
        for (int i = 1; i <= types.size(); i++) {
            if (i == types.size() || types.get(i) != types.get(start)) {
                runs.unsigned(i - start);
                runs.one(types.get(start).code());
                start = i;
                count++;
            }
        }
        out.unsigned(count);
        out.all(runs.toByteArray());
    }

    private void sequence(List<Instruction> code) {
        for (Instruction instruction : code) {
            write(instruction);
        }
    }

    private void write(Instruction instruction) {
        if (instruction instanceof Plain plain) {
            out.one(plain.opcode());
            plain.immediate().write(out);
        } else if (instruction instanceof Local local) {
            out.one(local.opcode());
            out.unsigned(local.index());
        } else if (instruction instanceof Branch branch) {
            out.one(branch.opcode());
            out.unsigned(depth(branch.target()));
        } else if (instruction instanceof Switch table) {
            out.one(Opcode.BR_TABLE);
            out.unsigned(table.targets().size() - 1);
            table.targets().forEach(target -> out.unsigned(depth(target)));
        } else if (instruction instanceof Nested nested) {
            nested(nested);
        }
    }

    private void nested(Nested nested) {
        out.one(nested.opcode());
        out.one(nested.label().value().map(ValueType::code).orElse(NO_VALUE));
        open.add(nested.label());
        sequence(nested.body());
        if (!nested.otherwise().isEmpty()) {
            out.one(Opcode.ELSE);
            sequence(nested.otherwise());
        }
        open.remove(open.size() - 1);
        out.one(Opcode.END);
    }

    private int depth(Label target) {
        for (int depth = 0; depth < open.size(); depth++) {
            if (open.get(open.size() - 1 - depth) == target) {
                return depth;
            }
        }
        throw new IllegalArgumentException("a branch to a label that is not around it");
    }
}
