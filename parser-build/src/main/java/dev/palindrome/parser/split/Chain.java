package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import java.util.ArrayList;
import java.util.List;

/**
 * What compilers make of a {@code switch}: blocks that begin with each other, the innermost ending in a jump table.
 *
 * <pre>
 * block Bn ... block B1 (block B0 (prefix, br_table) segment 0) segment 1 ... end
 * </pre>
 *
 * <p>A branch to the label of block i goes on with segment i, which falls through to segment i + 1.
 *
 * @param blocks the blocks from the innermost to the outermost, which has no segment of the chain behind it
 * @param table the jump table
 */
record Chain(List<Nested> blocks, Switch table) {

    Chain {
        blocks = List.copyOf(blocks);
    }

    Nested outermost() {
        return blocks.get(blocks.size() - 1);
    }

    /** The label whose branches go on with a segment. */
    Label label(int segment) {
        return blocks.get(segment).label();
    }

    /** What runs before the jump. */
    List<Instruction> prefix() {
        List<Instruction> innermost = blocks.get(0).body();
        return innermost.subList(0, innermost.size() - 1);
    }

    /** The segments: one for each block but the outermost. */
    List<List<Instruction>> segments() {
        List<List<Instruction>> segments = new ArrayList<>();
        for (Nested around : blocks.subList(1, blocks.size())) {
            segments.add(around.body().subList(1, around.body().size()));
        }
        return segments;
    }
}
