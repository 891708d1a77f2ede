package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.Globals;
import dev.palindrome.parser.wasm.Label;
import dev.palindrome.parser.wasm.ValueType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The globals through which the parts of a function that was cut hand values to each other.
 *
 * <p>Nothing is called between the writing and the reading of one, so recursion does no harm.
 */
final class Channels {

    private final Globals globals;
    private final Map<Label, Integer> labels;
    private final Map<Integer, Integer> locals = new HashMap<>();
    private Optional<Integer> result = Optional.empty();

    /**
     * Makes the channels of one chain.
     *
     * @param labels the globals of labels that bring a value, which outlive the chain
     */
    Channels(Globals globals, Map<Label, Integer> labels) {
        this.globals = globals;
        this.labels = labels;
    }

    void openLabel(Label label) {
        label.value().ifPresent(type -> labels.computeIfAbsent(label, unseen -> globals.add(type)));
    }

    void openResult(ValueType type) {
        result = Optional.of(globals.add(type));
    }

    void openLocal(int local, ValueType type) {
        locals.put(local, globals.add(type));
    }

    /** The global of what a branch to the label brings. */
    int label(Label label) {
        return present(labels.get(label));
    }

    /** The global of what the function gives, if it gives something and some segment leaves it. */
    Optional<Integer> result() {
        return result;
    }

    int local(int local) {
        return present(locals.get(local));
    }

    private static int present(@Nullable Integer global) {
        if (global == null) {
            throw new IllegalStateException("a channel that was never opened");
        }
        return global;
    }
}
