package dev.palindrome.parser.split;

import dev.palindrome.parser.wasm.FunctionBody;
import dev.palindrome.parser.wasm.ValueType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The locals of a new function, some of which stand for locals of the function that is cut. The first is the state. */
final class Renumbered {

    private final FunctionBody origin;
    private final List<ValueType> types = new ArrayList<>(List.of(ValueType.I32));
    private final Map<Integer, Integer> indices = new HashMap<>();

    Renumbered(FunctionBody origin) {
        this.origin = origin;
    }

    /** Gives new indices to locals of the origin. */
    void declare(BitSet locals) {
        locals.stream()
                .forEach(local -> indices.put(local, scratch(origin.locals().get(local))));
    }

    /** Adds a local that stands for none of the origin. */
    int scratch(ValueType type) {
        types.add(type);
        return types.size() - 1;
    }

    int index(int local) {
        @Nullable Integer index = indices.get(local);
        if (index == null) {
            throw new IllegalStateException("local " + local + " is not known here");
        }
        return index;
    }

    List<ValueType> types() {
        return List.copyOf(types);
    }
}
