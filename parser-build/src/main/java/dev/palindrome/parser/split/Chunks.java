package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Label;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Cuts a chain into chunks of segments that follow each other. */
final class Chunks {

    /** About what the JVM's compiler still takes: 8000 bytes of bytecode, of which WebAssembly makes more than one each. */
    private static final int LARGEST = 800;

    /** What the block around a segment costs. */
    private static final int BLOCK = 6;

    private final Chain chain;
    private final States states;
    private final Liveness liveness;

    private Chunks(Chain chain, States states, Liveness liveness) {
        this.chain = chain;
        this.states = states;
        this.liveness = liveness;
    }

    static List<Chunk> of(Chain chain, States states, Liveness liveness) {
        return new Chunks(chain, states, liveness).cut();
    }

    private List<Chunk> cut() {
        List<List<Instruction>> segments = chain.segments();
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        int size = 0;
        for (int i = 0; i < segments.size(); i++) {
            int next = Instruction.size(segments.get(i)) + BLOCK;
            if (i > first && size + next > LARGEST) {
                chunks.add(chunk(segments, first, i - 1));
                first = i;
                size = 0;
            }
            size += next;
        }
        chunks.add(chunk(segments, first, segments.size() - 1));
        return chunks;
    }

    private Chunk chunk(List<List<Instruction>> segments, int first, int last) {
        Usage usage = new Usage();
        BitSet liveBefore = new BitSet();
        for (int i = first; i <= last; i++) {
            usage.add(segments.get(i));
            liveBefore.or(liveness.at(chain.label(i)));
        }
        BitSet spilled = usage.written();
        spilled.and(liveAfter(usage, first, last));
        BitSet parameters = usage.read();
        parameters.and(liveBefore);
        // a local that some path through the chunk does not write goes back as it came
        parameters.or(spilled);
        return new Chunk(first, last, parameters, spilled);
    }

    private BitSet liveAfter(Usage usage, int first, int last) {
        BitSet live = new BitSet();
        for (Label exit : usage.exits()) {
            if (states.knows(exit) && (states.of(exit) < first || states.of(exit) > last)) {
                live.or(liveness.at(exit));
            }
        }
        live.or(liveness.at(chain.label(last + 1)));
        return live;
    }
}
