package dev.palindrome.parser.split;

import static dev.palindrome.parser.wasm.Instructions.block;
import static dev.palindrome.parser.wasm.Instructions.branch;
import static dev.palindrome.parser.wasm.Instructions.call;
import static dev.palindrome.parser.wasm.Instructions.constant;
import static dev.palindrome.parser.wasm.Instructions.get;
import static dev.palindrome.parser.wasm.Instructions.plain;
import static dev.palindrome.parser.wasm.Instructions.set;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import dev.palindrome.parser.wasm.Signature;
import dev.palindrome.parser.wasm.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Turns the number that a jump table chooses by into a state. A long table is cut into slices, a function each. */
final class Selectors {

    private static final int SLICE_BITS = 9;
    private static final int SLICE = 1 << SLICE_BITS;

    private final List<Label> targets;
    private final States states;

    Selectors(Switch table, States states) {
        this.targets = table.targets();
        this.states = states;
    }

    /**
     * Writes the code that finds the state for the number on the stack.
     *
     * @param state the local that gets the state
     * @param found the label to branch to when it has it
     * @param adding adds a function, and gives its index
     */
    List<Instruction> code(int state, Label found, ToIntFunction<FunctionBody> adding) {
        int numbers = targets.size() - 1;
        if (numbers <= SLICE) {
            return List.of(call(adding.applyAsInt(slice(0, numbers))), set(state));
        }
        List<Integer> slices = new ArrayList<>();
        for (int first = 0; first < numbers; first += SLICE) {
            slices.add(adding.applyAsInt(slice(first, Math.min(numbers, first + SLICE))));
        }
        List<Instruction> code = new ArrayList<>(List.of(set(state)));
        code.addAll(choose(slices, state, found));
        return code;
    }

    /** What is beyond all slices goes to the last one, which knows the default as they all do. */
    private static List<Instruction> choose(List<Integer> slices, int state, Label found) {
        List<Label> labels = new ArrayList<>();
        slices.forEach(slice -> labels.add(Label.plain()));
        List<Instruction> code =
                new ArrayList<>(List.of(get(state), constant(SLICE_BITS), plain(Opcode.I32_SHR_U), new Switch(labels)));
        for (int i = 0; i < slices.size(); i++) {
            code = new ArrayList<>(
                    List.of(block(labels.get(i), code), get(state), call(slices.get(i)), set(state), branch(found)));
        }
        return code;
    }

    private FunctionBody slice(int first, int end) {
        Label other = targets.get(targets.size() - 1);
        Map<Label, Label> answers = new LinkedHashMap<>();
        List<Label> jumps = new ArrayList<>();
        for (Label target : targets.subList(first, end)) {
            jumps.add(answers.computeIfAbsent(target, unseen -> Label.plain()));
        }
        jumps.add(answers.computeIfAbsent(other, unseen -> Label.plain()));
        List<Instruction> code = new ArrayList<>(List.of(get(0)));
        if (first > 0) {
            code.add(constant(first));
            code.add(plain(Opcode.I32_SUB));
        }
        code.add(new Switch(jumps));
        for (Map.Entry<Label, Label> answer : answers.entrySet()) {
            code = new ArrayList<>(List.of(
                    block(answer.getValue(), code), constant(states.of(answer.getKey())), plain(Opcode.RETURN)));
        }
        code.add(plain(Opcode.UNREACHABLE));
        List<ValueType> number = List.of(ValueType.I32);
        return new FunctionBody(new Signature(number, number), number, Label.plain(), code);
    }
}
