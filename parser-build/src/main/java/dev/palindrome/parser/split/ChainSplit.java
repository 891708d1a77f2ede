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
import static dev.palindrome.parser.wasm.Instructions.when;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Branch;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import dev.palindrome.parser.wasm.ValueType;
import dev.palindrome.parser.wasm.WasmBinary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Cuts one chain out of a function.
 *
 * <p>What remains runs the prefix, finds the state that the jump table would have chosen, has the chunks run from there, and
 * goes where they say.
 */
final class ChainSplit {

    private final FunctionBody function;
    private final Chain chain;
    private final WasmBinary module;
    private final States states;
    private final Liveness liveness;
    private final Channels channels;
    /** The new local for the state. */
    private final int state;

    ChainSplit(FunctionBody function, Chain chain, WasmBinary module, Map<Label, Integer> labelChannels) {
        this.function = function;
        this.chain = chain;
        this.module = module;
        this.states = new States(chain, function);
        this.liveness = Liveness.of(function);
        this.channels = new Channels(module.globals(), labelChannels);
        this.state = function.locals().size();
    }

    FunctionBody split() {
        List<Chunk> chunks = Chunks.of(chain, states, liveness);
        openChannels(chunks);
        List<Integer> functions = new ArrayList<>();
        for (Chunk chunk : chunks) {
            functions.add(module.add(ChunkFunction.of(chunk, chain, function, states, channels, liveness)));
        }
        Dispatch dispatch = new Dispatch(chunks, functions, function, channels);
        int dispatching = module.add(dispatch.function(states.end()));
        Nested outermost = chain.outermost();
        Nested remains = block(outermost.label(), remainingCode(dispatch, dispatching));
        List<ValueType> locals = new ArrayList<>(function.locals());
        locals.add(ValueType.I32);
        return function.with(locals, replace(function.code(), outermost, remains));
    }

    private void openChannels(List<Chunk> chunks) {
        states.outer().forEach(channels::openLabel);
        if (states.returns()) {
            function.signature().results().forEach(channels::openResult);
        }
        BitSet spilled = new BitSet();
        chunks.forEach(chunk -> spilled.or(chunk.spilled()));
        spilled.stream()
                .forEach(local -> channels.openLocal(local, function.locals().get(local)));
    }

    private List<Instruction> remainingCode(Dispatch dispatch, int dispatching) {
        Label decided = Label.plain();
        List<Instruction> deciding = new ArrayList<>(enter(chain.prefix(), decided));
        deciding.addAll(new Selectors(chain.table(), states).code(state, decided, module::add));
        List<Instruction> code = new ArrayList<>();
        code.add(block(decided, deciding));
        code.add(get(state));
        dispatch.passed().stream().forEach(local -> code.add(get(local)));
        code.add(call(dispatching));
        code.add(set(state));
        dispatch.spilled().stream().forEach(local -> {
            code.add(getGlobal(channels.local(local)));
            code.add(set(local));
        });
        states.outer().forEach(label -> code.addAll(goOn(label)));
        if (states.returns()) {
            code.addAll(leave());
        }
        return code;
    }

    /** Rewrites the prefix: where it branches into the chain, it sets the state instead. */
    private List<Instruction> enter(List<Instruction> code, Label decided) {
        List<Instruction> rewritten = new ArrayList<>();
        for (Instruction instruction : code) {
            if (instruction instanceof Nested nested) {
                List<Instruction> body = enter(nested.body(), decided);
                List<Instruction> otherwise = enter(nested.otherwise(), decided);
                rewritten.add(new Nested(nested.opcode(), nested.label(), body, otherwise));
            } else if (instruction instanceof Branch branch && isSegment(branch.target())) {
                List<Instruction> entering = List.of(constant(states.of(branch.target())), set(state), branch(decided));
                rewritten.addAll(branch.opcode() == Opcode.BR ? entering : List.of(when(entering)));
            } else {
                rewritten.add(instruction);
            }
        }
        return rewritten;
    }

    private boolean isSegment(Label label) {
        return states.knows(label) && states.of(label) < states.end();
    }

    private List<Instruction> goOn(Label label) {
        List<Instruction> code = new ArrayList<>(isState(states.of(label)));
        if (label.value().isEmpty()) {
            code.add(branchIf(label));
        } else {
            code.add(when(List.of(getGlobal(channels.label(label)), branch(label))));
        }
        return code;
    }

    private List<Instruction> leave() {
        List<Instruction> leaving = new ArrayList<>();
        channels.result().ifPresent(result -> leaving.add(getGlobal(result)));
        leaving.add(plain(Opcode.RETURN));
        List<Instruction> code = new ArrayList<>(isState(states.ofReturn()));
        code.add(when(leaving));
        return code;
    }

    private List<Instruction> isState(int number) {
        return List.of(get(state), constant(number), plain(Opcode.I32_EQ));
    }

    private static List<Instruction> replace(List<Instruction> code, Nested old, Nested replacement) {
        List<Instruction> replaced = new ArrayList<>();
        for (Instruction instruction : code) {
            if (instruction == old) {
                replaced.add(replacement);
            } else if (instruction instanceof Nested nested) {
                List<Instruction> body = replace(nested.body(), old, replacement);
                List<Instruction> otherwise = replace(nested.otherwise(), old, replacement);
                replaced.add(new Nested(nested.opcode(), nested.label(), body, otherwise));
            } else {
                replaced.add(instruction);
            }
        }
        return replaced;
    }
}
