package dev.palindrome.parser.split;

import static dev.palindrome.parser.wasm.Instructions.block;
import static dev.palindrome.parser.wasm.Instructions.branch;
import static dev.palindrome.parser.wasm.Instructions.branchIf;
import static dev.palindrome.parser.wasm.Instructions.call;
import static dev.palindrome.parser.wasm.Instructions.constant;
import static dev.palindrome.parser.wasm.Instructions.get;
import static dev.palindrome.parser.wasm.Instructions.getGlobal;
import static dev.palindrome.parser.wasm.Instructions.plain;
import static dev.palindrome.parser.wasm.Instructions.set;
import static dev.palindrome.parser.wasm.Instructions.setGlobal;
import static dev.palindrome.parser.wasm.Instructions.when;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import dev.palindrome.parser.wasm.Signature;
import dev.palindrome.parser.wasm.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The function that calls chunks one after the other, until the state is none of theirs. */
final class Dispatch {

    private final List<Chunk> chunks;
    private final List<Integer> functions;
    private final Channels channels;
    private final BitSet passed = new BitSet();
    private final BitSet spilled = new BitSet();
    private final Renumbered locals;

    /**
     * Prepares for the chunks of a chain.
     *
     * @param functions the function of each chunk
     * @param around the function that is cut
     */
    Dispatch(List<Chunk> chunks, List<Integer> functions, FunctionBody around, Channels channels) {
        this.chunks = chunks;
        this.functions = functions;
        this.channels = channels;
        for (Chunk chunk : chunks) {
            passed.or(chunk.parameters());
            spilled.or(chunk.spilled());
        }
        this.locals = new Renumbered(around);
        locals.declare(passed);
    }

    /** The locals that it takes behind the state. */
    BitSet passed() {
        return (BitSet) passed.clone();
    }

    /** The locals that it leaves in their channels. */
    BitSet spilled() {
        return (BitSet) spilled.clone();
    }

    FunctionBody function(int end) {
        Label again = Label.plain();
        Label done = Label.plain();
        List<Instruction> round = new ArrayList<>();
        round.add(get(0));
        round.add(constant(end));
        round.add(plain(Opcode.I32_GE_U));
        round.add(branchIf(done));
        round.addAll(search(0, chunks.size() - 1));
        round.add(branch(again));
        List<Instruction> code = new ArrayList<>();
        code.add(new Nested(Opcode.LOOP, again, List.of(block(done, round)), List.of()));
        spilled.stream().forEach(local -> {
            code.add(get(locals.index(local)));
            code.add(setGlobal(channels.local(local)));
        });
        code.add(get(0));
        return new FunctionBody(
                new Signature(locals.types(), List.of(ValueType.I32)), locals.types(), Label.plain(), code);
    }

    /** Finds the chunk of the state by halving. */
    private List<Instruction> search(int first, int last) {
        if (first == last) {
            return run(first);
        }
        int middle = (first + last + 1) / 2;
        return List.of(
                get(0),
                constant(chunks.get(middle).first()),
                plain(Opcode.I32_LT_U),
                when(search(first, middle - 1), search(middle, last)));
    }

    private List<Instruction> run(int chunk) {
        List<Instruction> code = new ArrayList<>(List.of(get(0)));
        chunks.get(chunk).parameters().stream().forEach(local -> code.add(get(locals.index(local))));
        code.add(call(functions.get(chunk)));
        code.add(set(0));
        chunks.get(chunk).spilled().stream().forEach(local -> {
            code.add(getGlobal(channels.local(local)));
            code.add(set(locals.index(local)));
        });
        return code;
    }
}
