package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Local;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Plain;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which locals are read again after a branch to a label. Found by going over the code backwards. */
final class Liveness {

    private final Map<Label, BitSet> atLabels = new HashMap<>();

    private Liveness() {}

    static Liveness of(FunctionBody function) {
        Liveness liveness = new Liveness();
        liveness.before(function.code(), new BitSet());
        return liveness;
    }

    /** The locals that live at a label; not to be changed. */
    BitSet at(Label label) {
        return atLabels.computeIfAbsent(label, unseen -> new BitSet());
    }

    private BitSet before(List<Instruction> code, BitSet after) {
        BitSet live = copy(after);
        for (int i = code.size() - 1; i >= 0; i--) {
            live = before(code.get(i), live);
        }
        return live;
    }

    private BitSet before(Instruction instruction, BitSet after) {
        if (instruction instanceof Local local) {
            after.set(local.index(), local.opcode() == Opcode.LOCAL_GET);
        } else if (instruction instanceof Branch branch) {
            return beforeBranch(branch, after);
        } else if (instruction instanceof Switch table) {
            BitSet live = new BitSet();
            table.targets().forEach(target -> live.or(at(target)));
            return live;
        } else if (instruction instanceof Nested nested) {
            return beforeNested(nested, after);
        } else if (instruction instanceof Plain plain && leaves(plain)) {
            return new BitSet();
        }
        return after;
    }

    private BitSet beforeBranch(Branch branch, BitSet after) {
        if (branch.opcode() == Opcode.BR) {
            return copy(at(branch.target()));
        }
        after.or(at(branch.target()));
        return after;
    }

    private BitSet beforeNested(Nested nested, BitSet after) {
        if (nested.opcode() == Opcode.LOOP) {
            return beforeLoop(nested, after);
        }
        atLabels.put(nested.label(), copy(after));
        BitSet live = before(nested.body(), after);
        if (nested.opcode() == Opcode.IF) {
            live.or(before(nested.otherwise(), after));
        }
        return live;
    }

    /** What lives at the start of a loop lives at its end too, so it is gone over until nothing is added. */
    private BitSet beforeLoop(Nested loop, BitSet after) {
        BitSet known = new BitSet();
        atLabels.put(loop.label(), known);
        BitSet found = before(loop.body(), after);
        while (!found.equals(known)) {
            known.or(found);
            found = before(loop.body(), after);
        }
        return copy(known);
    }

    private static boolean leaves(Plain plain) {
        return plain.opcode() == Opcode.RETURN || plain.opcode() == Opcode.UNREACHABLE;
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }
}
