package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.Label;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers for the places where control can go on.
 *
 * <p>First the segments of the chain, then the end of the chain, then the labels around the chain that it branches to, at
 * last the end of the function.
 */
final class States {

    private final Map<Label, Integer> numbers = new HashMap<>();
    private final List<Label> outer = new ArrayList<>();
    private final int end;
    private final boolean returns;
    private final Label function;

    States(Chain chain, FunctionBody around) {
        this.function = around.label();
        Usage usage = new Usage();
        chain.segments().forEach(usage::add);
        int blocks = chain.blocks().size();
        for (int i = 0; i < blocks; i++) {
            numbers.put(chain.label(i), i);
        }
        this.end = blocks - 1;
        Set<Label> targets = new LinkedHashSet<>(usage.exits());
        targets.addAll(chain.table().targets());
        for (Label target : targets) {
            if (target != function && !numbers.containsKey(target)) {
                numbers.put(target, blocks + outer.size());
                outer.add(target);
            }
        }
        this.returns = usage.returns() || targets.contains(function);
        if (returns) {
            numbers.put(function, blocks + outer.size());
        }
    }

    boolean knows(Label label) {
        return numbers.containsKey(label);
    }

    int of(Label label) {
        Integer number = numbers.get(label);
        if (number == null) {
            throw new IllegalArgumentException("a label that the chain never branches to");
        }
        return number;
    }

    /** The number of the end of the chain; lower ones are segments. */
    int end() {
        return end;
    }

    /** The labels around the chain that it branches to. */
    List<Label> outer() {
        return List.copyOf(outer);
    }

    /** Whether some segment leaves the function. */
    boolean returns() {
        return returns;
    }

    boolean isFunction(Label label) {
        return label == function;
    }

    /** The number for "leave the function". */
    int ofReturn() {
        return of(function);
    }
}
