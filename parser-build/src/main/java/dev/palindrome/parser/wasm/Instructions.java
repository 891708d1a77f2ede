package dev.palindrome.parser.wasm;

import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Local;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Plain;
import java.util.List;

/** Makes the instructions that new code is written with. */
public final class Instructions {

    private Instructions() {}

    /**
     * A constant.
     *
     * @param value its value
     * @return {@code i32.const}
     */
    public static Instruction constant(int value) {
        WasmOutput out = new WasmOutput();
        out.signed(value);
        return new Plain(Opcode.I32_CONST, new Immediate(out.toByteArray()));
    }

    /**
     * An instruction that takes all it needs from the stack.
     *
     * @param opcode the instruction
     * @return the instruction
     */
    public static Instruction plain(int opcode) {
        return new Plain(opcode, new Immediate(new byte[0]));
    }

    /**
     * Reads a local.
     *
     * @param local the local
     * @return {@code local.get}
     */
    public static Instruction get(int local) {
        return new Local(Opcode.LOCAL_GET, local);
    }

    /**
     * Writes a local.
     *
     * @param local the local
     * @return {@code local.set}
     */
    public static Instruction set(int local) {
        return new Local(Opcode.LOCAL_SET, local);
    }

    /**
     * Reads a global.
     *
     * @param global the global
     * @return {@code global.get}
     */
    public static Instruction getGlobal(int global) {
        return indexed(Opcode.GLOBAL_GET, global);
    }

    /**
     * Writes a global.
     *
     * @param global the global
     * @return {@code global.set}
     */
    public static Instruction setGlobal(int global) {
        return indexed(Opcode.GLOBAL_SET, global);
    }

    /**
     * Calls a function.
     *
     * @param function the function
     * @return {@code call}
     */
    public static Instruction call(int function) {
        return indexed(Opcode.CALL, function);
    }

    /**
     * Jumps.
     *
     * @param target where to
     * @return {@code br}
     */
    public static Instruction branch(Label target) {
        return new Branch(Opcode.BR, target);
    }

    /**
     * Jumps if what is on the stack is not zero.
     *
     * @param target where to
     * @return {@code br_if}
     */
    public static Instruction branchIf(Label target) {
        return new Branch(Opcode.BR_IF, target);
    }

    /**
     * A block.
     *
     * @param label the label at its end
     * @param body what is in it
     * @return {@code block}
     */
    public static Nested block(Label label, List<Instruction> body) {
        return new Nested(Opcode.BLOCK, label, body, List.of());
    }

    /**
     * Does something if what is on the stack is not zero.
     *
     * @param body what to do
     * @return {@code if}
     */
    public static Nested when(List<Instruction> body) {
        return when(body, List.of());
    }

    /**
     * Does one thing if what is on the stack is not zero, and another if it is.
     *
     * @param body what to do if not
     * @param otherwise what to do if so
     * @return {@code if} and {@code else}
     */
    public static Nested when(List<Instruction> body, List<Instruction> otherwise) {
        return new Nested(Opcode.IF, Label.plain(), body, otherwise);
    }

    private static Instruction indexed(int opcode, int index) {
        WasmOutput out = new WasmOutput();
        out.unsigned(index);
        return new Plain(opcode, new Immediate(out.toByteArray()));
    }
}
