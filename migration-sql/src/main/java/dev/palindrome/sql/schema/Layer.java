package dev.palindrome.sql.schema;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A map over another one, which it hides without changing it. What is asked costs a step for each layer, what is written only
 * what is written: so a downgrade can be tried on the schema after its upgrade and forgotten, whatever the size of the schema.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class Layer<K, V> {

    private final @Nullable Layer<K, V> below;
    private final Map<K, Optional<V>> own = new HashMap<>();

    private Layer(@Nullable Layer<K, V> below) {
        this.below = below;
    }

    static <K, V> Layer<K, V> empty() {
        return new Layer<>(null);
    }

    Layer<K, V> over() {
        return new Layer<>(this);
    }

    /**
     * A layer over this one in a long row of them, each over the last and none changed again: layers of like size are taken
     * together, so that a question costs the logarithm of the row's length. The others stay as they are; the bottom is never copied.
     */
    Layer<K, V> onward() {
        Layer<K, V> top = this;
        @Nullable Layer<K, V> under = top.below;
        while (under != null && under.below != null && top.own.size() >= under.own.size()) {
            Layer<K, V> both = new Layer<>(under.below);
            both.own.putAll(under.own);
            both.own.putAll(top.own);
            top = both;
            under = top.below;
        }
        return top.over();
    }

    Optional<V> get(K key) {
        for (@Nullable Layer<K, V> layer = this; layer != null; layer = layer.below) {
            Optional<V> found = layer.own.get(key);
            if (found != null) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean has(K key) {
        return get(key).isPresent();
    }

    void put(K key, V value) {
        own.put(key, Optional.of(value));
    }

    void remove(K key) {
        if (below == null) {
            own.remove(key);
        } else {
            own.put(key, Optional.empty());
        }
    }

    /** Puts what the function makes of the value, if there is one. */
    void change(K key, Function<V, V> change) {
        get(key).ifPresent(value -> put(key, change.apply(value)));
    }

    /** The keys that were written or removed since this layer was laid over the one below. */
    Set<K> touched() {
        return new LinkedHashSet<>(own.keySet());
    }

    /** Takes what this layer changes into the one below, which is then like this one. */
    void settle() {
        if (below != null) {
            Layer<K, V> under = below;
            own.forEach((key, value) -> value.ifPresentOrElse(one -> under.put(key, one), () -> under.remove(key)));
            own.clear();
        }
    }

    /** The keys that this layer and those between it and another one change. */
    Set<K> changedSince(Layer<K, V> other) {
        Set<K> keys = new LinkedHashSet<>();
        for (@Nullable Layer<K, V> layer = this; layer != null && layer != other; layer = layer.below) {
            keys.addAll(layer.own.keySet());
        }
        return keys;
    }

    /** The keys of all layers, those that are hidden left out. */
    Set<K> keys() {
        Set<K> keys = below == null ? new LinkedHashSet<>() : below.keys();
        own.forEach((key, value) -> {
            if (value.isPresent()) {
                keys.add(key);
            } else {
                keys.remove(key);
            }
        });
        return keys;
    }
}
