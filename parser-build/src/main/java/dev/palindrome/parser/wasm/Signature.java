package dev.palindrome.parser.wasm;

import java.util.List;

/**
 * The type of a function.
 *
 * @param parameters what it takes
 * @param results what it gives
 */
public record Signature(List<ValueType> parameters, List<ValueType> results) {

    /** Copies the lists. */
    public Signature {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }
}
