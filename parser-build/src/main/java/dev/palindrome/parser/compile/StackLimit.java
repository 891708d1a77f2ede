package dev.palindrome.parser.compile;

import static dev.palindrome.parser.wasm.Instructions.call;
import static dev.palindrome.parser.wasm.Instructions.constant;
import static dev.palindrome.parser.wasm.Instructions.get;
import static dev.palindrome.parser.wasm.Instructions.plain;
import static dev.palindrome.parser.wasm.Instructions.setGlobal;
import static dev.palindrome.parser.wasm.Instructions.when;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import dev.palindrome.parser.wasm.Signature;
import dev.palindrome.parser.wasm.ValueType;
import dev.palindrome.parser.wasm.WasmBinary;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets every move of the stack pointer trap that would go beyond the stack's end.
 *
 * <p>Without it a text that nests too deep would overwrite the data, and what happens then is anybody's guess.
 */
final class StackLimit {

    /** Emscripten's stack pointer is the first global. */
    private static final Instruction MOVE = setGlobal(0);

    private final Instruction check;

    private StackLimit(int function) {
        this.check = call(function);
    }

    static void apply(WasmBinary module, int end) {
        int functions = module.functions().size();
        StackLimit limit = new StackLimit(module.add(checking(end)));
        for (int i = 0; i < functions; i++) {
            FunctionBody function = module.functions().get(i);
            module.replace(i, function.with(function.locals(), limit.checked(function.code())));
        }
    }

    /** Gives back the address that it gets, if it is not below the end. */
    private static FunctionBody checking(int end) {
        List<ValueType> address = List.of(ValueType.I32);
        List<Instruction> code = List.of(
                get(0), constant(end), plain(Opcode.I32_LT_U), when(List.of(plain(Opcode.UNREACHABLE))), get(0));
        return new FunctionBody(new Signature(address, address), address, Label.plain(), code);
    }

    private List<Instruction> checked(List<Instruction> code) {
        List<Instruction> checked = new ArrayList<>(code.size());
        for (Instruction instruction : code) {
            if (instruction instanceof Nested nested) {
                List<Instruction> otherwise = checked(nested.otherwise());
                checked.add(new Nested(nested.opcode(), nested.label(), checked(nested.body()), otherwise));
            } else {
                if (instruction.equals(MOVE)) {
                    checked.add(check);
                }
                checked.add(instruction);
            }
        }
        return checked;
    }
}
