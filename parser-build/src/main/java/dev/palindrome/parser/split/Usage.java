package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Local;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Plain;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a piece of code uses of what is around it. */
final class Usage {

    private final BitSet read = new BitSet();
    private final BitSet written = new BitSet();
    private final Set<Label> targets = new LinkedHashSet<>();
    private final Set<Label> own = new HashSet<>();
    private boolean returns;

    Usage() {}

    void add(List<Instruction> code) {
        code.forEach(this::add);
    }

    void add(Instruction instruction) {
        if (instruction instanceof Local local) {
            (local.opcode() == Opcode.LOCAL_GET ? read : written).set(local.index());
        } else if (instruction instanceof Branch branch) {
            targets.add(branch.target());
        } else if (instruction instanceof Switch table) {
            targets.addAll(table.targets());
        } else if (instruction instanceof Nested nested) {
            own.add(nested.label());
            add(nested.body());
            add(nested.otherwise());
        } else if (instruction instanceof Plain plain) {
            returns |= plain.opcode() == Opcode.RETURN;
        }
    }

    /** The locals that are read. */
    BitSet read() {
        return (BitSet) read.clone();
    }

    /** The locals that are written. */
    BitSet written() {
        return (BitSet) written.clone();
    }

    /** The labels outside of the code that it branches to, in the order of their first use. */
    Set<Label> exits() {
        Set<Label> exits = new LinkedHashSet<>(targets);
        exits.removeAll(own);
        return exits;
    }

    /** Whether the code leaves the function. */
    boolean returns() {
        return returns;
    }
}
