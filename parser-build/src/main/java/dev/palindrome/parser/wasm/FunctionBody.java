package dev.palindrome.parser.wasm;

import java.util.List;

/**
 * A function.
 *
 * @param signature its type
 * @param locals the types of its locals; the first are the parameters
 * @param label the label at its end
 * @param code its instructions
 */
public record FunctionBody(Signature signature, List<ValueType> locals, Label label, List<Instruction> code) {

    /** Copies the lists. */
    public FunctionBody {
        locals = List.copyOf(locals);
        code = List.copyOf(code);
    }

    /**
     * The same function with other code.
     *
     * @param newLocals the types of its locals
     * @param newCode its instructions
     * @return the new function
     */
    public FunctionBody with(List<ValueType> newLocals, List<Instruction> newCode) {
        return new FunctionBody(signature, newLocals, label, newCode);
    }

    /**
     * How long the code is.
     *
     * @return about as many bytes as it takes in a binary
     */
    public int size() {
        return Instruction.size(code);
    }
}
