package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.Instruction;
import dev.palindrome.parser.wasm.Instruction.Nested;
import dev.palindrome.parser.wasm.Instruction.Switch;
import dev.palindrome.parser.wasm.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the largest chain of a function. */
final class ChainSearch {

    private static final int FEWEST_BLOCKS = 8;
    private static final int SMALLEST = 2500;

    private Optional<Chain> largest = Optional.empty();
    private int size = SMALLEST;

    private ChainSearch() {}

    static Optional<Chain> in(List<Instruction> code) {
        ChainSearch search = new ChainSearch();
        search.look(code);
        return search.largest;
    }

    private void look(List<Instruction> code) {
        for (Instruction instruction : code) {
            if (instruction instanceof Nested nested) {
                if (nested.size() > size) {
                    chainFrom(nested).filter(ChainSearch::canBeEntered).ifPresent(this::take);
                }
                look(nested.body());
                look(nested.otherwise());
            }
        }
    }

    private void take(Chain chain) {
        largest = Optional.of(chain);
        size = chain.outermost().size();
    }

    private static Optional<Chain> chainFrom(Nested outermost) {
        List<Nested> blocks = new ArrayList<>();
        Optional<Nested> next = Optional.of(outermost).filter(Nested::isPlainBlock);
        while (next.isPresent()) {
            Nested block = next.get();
            blocks.add(block);
            next = block.body().stream()
                    .limit(1)
                    .filter(Nested.class::isInstance)
                    .map(Nested.class::cast)
                    .filter(Nested::isPlainBlock)
                    .findFirst();
        }
        if (blocks.size() < FEWEST_BLOCKS) {
            return Optional.empty();
        }
        Collections.reverse(blocks);
        List<Instruction> innermost = blocks.get(0).body();
        return !innermost.isEmpty() && innermost.get(innermost.size() - 1) instanceof Switch table
                ? Optional.of(new Chain(blocks, table))
                : Optional.empty();
    }

    /** The prefix stays where it is, and may enter the chain by branches only, not by a second jump table. */
    private static boolean canBeEntered(Chain chain) {
        Set<Label> labels = new HashSet<>();
        chain.blocks().forEach(block -> labels.add(block.label()));
        return !jumpsTo(labels, chain.prefix());
    }

    private static boolean jumpsTo(Set<Label> labels, List<Instruction> code) {
        for (Instruction instruction : code) {
            boolean jumps = instruction instanceof Switch table
                    ? table.targets().stream().anyMatch(labels::contains)
                    : instruction instanceof Nested nested
                            && (jumpsTo(labels, nested.body()) || jumpsTo(labels, nested.otherwise()));
            if (jumps) {
                return true;
            }
        }
        return false;
    }
}
