package dev.palindrome.parser.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/**
 * A field for what a lambda has captured. Lambdas share the fields: the second reference that one holds is where the second of
 * another is.
 *
 * @param name its name
 * @param type one of {@code Object}, {@code int} (for what is an {@code int} on the stack), {@code long}, {@code float},
 *     {@code double}
 */
record Capture(String name, Type type) {

    private static final Type OBJECT = Type.getType(Object.class);

    /** The fields for values in order. */
    static List<Capture> all(List<Type> values) {
        Map<Type, Integer> used = new HashMap<>();
        List<Capture> fields = new ArrayList<>();
        for (Type value : values) {
            Type type = onTheStack(value);
            int index = used.merge(type, 1, Integer::sum);
            fields.add(new Capture((type.equals(OBJECT) ? "object" : type.getClassName()) + index, type));
        }
        return fields;
    }

    private static Type onTheStack(Type value) {
        return switch (value.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> Type.INT_TYPE;
            case Type.LONG, Type.FLOAT, Type.DOUBLE -> value;
            default -> OBJECT;
        };
    }
}
