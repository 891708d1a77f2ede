package dev.palindrome.parser.split;

import static dev.palindrome.parser.wasm.Instructions.block;
import static dev.palindrome.parser.wasm.Instructions.constant;
import static dev.palindrome.parser.wasm.Instructions.get;
import static dev.palindrome.parser.wasm.Instructions.getGlobal;
import static dev.palindrome.parser.wasm.Instructions.plain;
import static dev.palindrome.parser.wasm.Instructions.set;
import static dev.palindrome.parser.wasm.Instructions.setGlobal;
import static dev.palindrome.parser.wasm.Instructions.when;

import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Local;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Plain;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewrites the code of segments for their new function: locals get new indices, and a branch out of the chunk stores what
 * lives at its target and returns the target's state.
 */
final class ChunkCode {

    private final States states;
    private final Channels channels;
    private final Liveness liveness;
    private final BitSet spilled;
    private final Map<Label, Label> inside;
    private final Renumbered locals;
    private final int scratch;

    /**
     * Prepares for one chunk.
     *
     * @param inside the new labels of the chunk's own segments
     * @param locals the new indices of the locals
     * @param scratch a local of the new function that is free
     */
    ChunkCode(
            States states,
            Channels channels,
            Liveness liveness,
            Chunk chunk,
            Map<Label, Label> inside,
            Renumbered locals,
            int scratch) {
        this.states = states;
        this.channels = channels;
        this.liveness = liveness;
        this.spilled = chunk.spilled();
        this.inside = inside;
        this.locals = locals;
        this.scratch = scratch;
    }

    List<Instruction> rewrite(List<Instruction> code) {
        List<Instruction> rewritten = new ArrayList<>();
        code.forEach(instruction -> rewritten.addAll(rewrite(instruction)));
        return rewritten;
    }

    private List<Instruction> rewrite(Instruction instruction) {
        if (instruction instanceof Nested nested) {
            List<Instruction> body = rewrite(nested.body());
            return List.of(new Nested(nested.opcode(), nested.label(), body, rewrite(nested.otherwise())));
        }
        if (instruction instanceof Local local) {
            return List.of(new Local(local.opcode(), locals.index(local.index())));
        }
        if (instruction instanceof Branch branch) {
            return rewrite(branch);
        }
        if (instruction instanceof Switch table) {
            return rewrite(table);
        }
        return instruction instanceof Plain plain && plain.opcode() == Opcode.RETURN
                ? returning()
                : List.of(instruction);
    }

    private List<Instruction> rewrite(Branch branch) {
        Label target = branch.target();
        Label replaced = inside.get(target);
        if (replaced != null) {
            return List.of(new Branch(branch.opcode(), replaced));
        }
        if (!states.knows(target)) {
            return List.of(branch);
        }
        if (branch.opcode() == Opcode.BR) {
            return target.value().isEmpty() ? leave(target) : leaveWithValue(target);
        }
        if (states.isFunction(target) && channels.result().isPresent()) {
            throw new IllegalArgumentException("a conditional return of a value");
        }
        return target.value().isEmpty() ? List.of(when(leave(target))) : leaveWithValueIf(target);
    }

    private List<Instruction> leaveWithValue(Label target) {
        List<Instruction> code = new ArrayList<>();
        code.add(setGlobal(channels.label(target)));
        code.addAll(leave(target));
        return code;
    }

    /** The condition lies above the value, which stays where it is if nobody branches. */
    private List<Instruction> leaveWithValueIf(Label target) {
        int channel = channels.label(target);
        return List.of(set(scratch), setGlobal(channel), getGlobal(channel), get(scratch), when(leave(target)));
    }

    /** Leaves for a state; a value is in its channel already, but for that of the function. */
    private List<Instruction> leave(Label target) {
        if (states.isFunction(target)) {
            return returning();
        }
        List<Instruction> code = new ArrayList<>(spill(target));
        code.add(constant(states.of(target)));
        code.add(plain(Opcode.RETURN));
        return code;
    }

    private List<Instruction> returning() {
        List<Instruction> code = new ArrayList<>();
        channels.result().ifPresent(result -> code.add(setGlobal(result)));
        code.add(constant(states.ofReturn()));
        code.add(plain(Opcode.RETURN));
        return code;
    }

    /** Stores what was written and lives at the label. */
    List<Instruction> spill(Label target) {
        BitSet live = (BitSet) spilled.clone();
        live.and(liveness.at(target));
        List<Instruction> code = new ArrayList<>();
        live.stream().forEach(local -> {
            code.add(get(locals.index(local)));
            code.add(setGlobal(channels.local(local)));
        });
        return code;
    }

    /** Targets outside of the chunk become blocks around the jump table, each with its way out behind it. */
    private List<Instruction> rewrite(Switch table) {
        Map<Label, Label> exits = new LinkedHashMap<>();
        List<Label> targets = new ArrayList<>();
        for (Label target : table.targets()) {
            boolean leaves = !inside.containsKey(target) && states.knows(target);
            targets.add(
                    leaves
                            ? exits.computeIfAbsent(target, unseen -> Label.plain())
                            : inside.getOrDefault(target, target));
        }
        if (exits.isEmpty()) {
            return List.of(new Switch(targets));
        }
        List<Instruction> code = new ArrayList<>(List.of(get(scratch), new Switch(targets)));
        for (Map.Entry<Label, Label> exit : exits.entrySet()) {
            code = behind(exit.getValue(), code);
            code.addAll(leaveByTable(exit.getKey()));
        }
        code.add(0, set(scratch));
        return code;
    }

    private List<Instruction> leaveByTable(Label target) {
        if (target.value().isPresent()
                || (states.isFunction(target) && channels.result().isPresent())) {
            throw new IllegalArgumentException("a jump table that brings a value out of a chunk");
        }
        return leave(target);
    }

    private static List<Instruction> behind(Label label, List<Instruction> code) {
        return new ArrayList<>(List.of(block(label, code)));
    }
}
