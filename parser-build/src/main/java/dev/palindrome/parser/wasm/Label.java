package dev.palindrome.parser.wasm;

import java.util.Optional;

/** Where a branch goes: the end of a block, or the start of a loop. Two labels are the same only if they are one object. */
public final class Label {

    private final Optional<ValueType> value;

    private Label(Optional<ValueType> value) {
        this.value = value;
    }

    /**
     * A label to which a branch brings nothing.
     *
     * @return a label unlike all others
     */
    public static Label plain() {
        return new Label(Optional.empty());
    }

    /**
     * A label to which a branch brings a value.
     *
     * @param type the type of the value
     * @return a label unlike all others
     */
    static Label with(ValueType type) {
        return new Label(Optional.of(type));
    }

    /**
     * What a branch brings.
     *
     * @return the type of the value, if there is one
     */
    public Optional<ValueType> value() {
        return value;
    }
}
