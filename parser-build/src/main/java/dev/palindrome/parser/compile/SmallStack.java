package dev.palindrome.parser.compile;

import dev.palindrome.parser.wasm.DataImage;
import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instructions;
import dev.palindrome.parser.wasm.WasmBinary;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the stack smaller that emscripten lays between the data and the heap, so that an instance is not 32 MiB of zeros.
 *
 * <p>The end of the stack is the start of the heap, and stands in three places: in the stack pointer, in the function that
 * says how large the heap is, and in the data as the first break of {@code sbrk}. All three move down.
 */
final class SmallStack {

    /** What libpg-query's makefile asks emscripten for. */
    private static final int BUILT = 32 << 20;

    private final int oldTop;
    private final int newTop;
    private int constants;

    private SmallStack(int oldTop, int newTop) {
        this.oldTop = oldTop;
        this.newTop = newTop;
    }

    /** Changes the module and its data, and gives the address at which the stack ends now. */
    static int apply(WasmBinary module, DataImage data, int size) {
        int top = module.globals().stackPointer();
        int bottom = top - BUILT;
        if (bottom < data.end()) {
            throw new IllegalArgumentException("the stack is not as large as it was: it would begin within the data");
        }
        SmallStack stack = new SmallStack(top, bottom + size);
        stack.move(module, data);
        return bottom;
    }

    private void move(WasmBinary module, DataImage data) {
        module.globals().moveStackPointer(newTop);
        List<FunctionBody> functions = module.functions();
        for (int i = 0; i < functions.size(); i++) {
            FunctionBody function = functions.get(i);
            module.replace(i, function.with(function.locals(), moved(function.code())));
        }
        int words = data.replace(oldTop, newTop);
        if (constants != 1 || words != 1) {
            throw new IllegalArgumentException("the start of the heap stands in " + constants
                    + " places of the code and " + words + " of the data, and not in one each");
        }
    }

    private List<Instruction> moved(List<Instruction> code) {
        Instruction old = Instructions.constant(oldTop);
        List<Instruction> moved = new ArrayList<>(code.size());
        for (Instruction instruction : code) {
            if (instruction.equals(old)) {
                constants++;
                moved.add(Instructions.constant(newTop));
            } else if (instruction instanceof Nested nested) {
                List<Instruction> otherwise = moved(nested.otherwise());
                moved.add(new Nested(nested.opcode(), nested.label(), moved(nested.body()), otherwise));
            } else {
                moved.add(instruction);
            }
        }
        return moved;
    }
}
