package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.WasmBinary;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Cuts the functions of a module that are too large for the JVM.
 *
 * <p>A method of a class has at most 64 KiB (Java Virtual Machine Specification, 4.7.3), and HotSpot compiles none beyond 8000
 * bytes. The functions of a parser that are larger are its hottest: the automaton, and what writes the tree.
 */
public final class LargeFunctions {

    /** About the size from which on HotSpot leaves a function to its interpreter. */
    private static final int LARGE = 6000;

    private static final int MOST_CUTS = 6;

    private LargeFunctions() {}

    /**
     * Cuts what is large and can be cut, and the pieces again.
     *
     * @param module the module, which is changed
     */
    public static void split(WasmBinary module) {
        for (int i = 0; i < module.functions().size(); i++) {
            FunctionBody function = module.functions().get(i);
            if (function.size() >= LARGE) {
                module.replace(i, split(function, module));
            }
        }
    }

    private static FunctionBody split(FunctionBody function, WasmBinary module) {
        Map<Label, Integer> labelChannels = new HashMap<>();
        FunctionBody rest = function;
        for (int cuts = 0; cuts < MOST_CUTS && rest.size() > LARGE; cuts++) {
            Optional<Chain> chain = ChainSearch.in(rest.code());
            if (chain.isEmpty()) {
                return rest;
            }
            rest = new ChainSplit(rest, chain.get(), module, labelChannels).split();
        }
        return rest;
    }
}
