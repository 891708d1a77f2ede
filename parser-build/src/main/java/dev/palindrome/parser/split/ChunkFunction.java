package dev.palindrome.parser.split;

import static dev.palindrome.parser.wasm.Instructions.block;
import static dev.palindrome.parser.wasm.Instructions.constant;
import static dev.palindrome.parser.wasm.Instructions.get;
import static dev.palindrome.parser.wasm.Instructions.plain;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.Opcode;
import dev.palindrome.parser.wasm.Signature;
import dev.palindrome.parser.wasm.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The function of a chunk: takes the state to begin with and the locals, gives the state to go on with. */
final class ChunkFunction {

    private final Chain chain;
    private final Chunk chunk;
    private final Map<Label, Label> inside = new HashMap<>();

    private ChunkFunction(Chain chain, Chunk chunk) {
        this.chain = chain;
        this.chunk = chunk;
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            inside.put(chain.label(i), Label.plain());
        }
    }

    static FunctionBody of(
            Chunk chunk, Chain chain, FunctionBody around, States states, Channels channels, Liveness liveness) {
        ChunkFunction function = new ChunkFunction(chain, chunk);
        Renumbered locals = new Renumbered(around);
        locals.declare(chunk.parameters());
        Signature signature = new Signature(locals.types(), List.of(ValueType.I32));
        locals.declare(function.otherLocals());
        int scratch = locals.scratch(ValueType.I32);
        ChunkCode code = new ChunkCode(states, channels, liveness, chunk, function.inside, locals, scratch);
        return new FunctionBody(signature, locals.types(), Label.plain(), function.code(code));
    }

    private BitSet otherLocals() {
        Usage usage = new Usage();
        chain.segments().subList(chunk.first(), chunk.last() + 1).forEach(usage::add);
        BitSet others = usage.read();
        others.or(usage.written());
        others.andNot(chunk.parameters());
        return others;
    }

    private List<Instruction> code(ChunkCode rewriting) {
        List<Label> entries = new ArrayList<>();
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            entries.add(entry(i));
        }
        List<Instruction> code =
                new ArrayList<>(List.of(get(0), constant(chunk.first()), plain(Opcode.I32_SUB), new Switch(entries)));
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            List<Instruction> around = new ArrayList<>();
            around.add(block(entry(i), code));
            around.addAll(rewriting.rewrite(chain.segments().get(i)));
            code = around;
        }
        code.addAll(rewriting.spill(chain.label(chunk.last() + 1)));
        code.add(constant(chunk.last() + 1));
        return code;
    }

    private Label entry(int segment) {
        Label entry = inside.get(chain.label(segment));
        if (entry == null) {
            throw new IllegalStateException("a segment of another chunk");
        }
        return entry;
    }
}
