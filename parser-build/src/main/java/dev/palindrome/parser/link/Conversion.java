package dev.palindrome.parser.link;

import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Makes what is on the stack what is wanted there, by the rules of {@link java.lang.invoke.LambdaMetafactory}. */
record Conversion(GeneratorAdapter code) {

    private static final Type CHARACTER = Type.getType(Character.class);

    private static final Set<Integer> REFERENCES = Set.of(Type.OBJECT, Type.ARRAY);

    /**
     * Converts.
     *
     * @param from what is there, generics erased
     * @param meant the same, generics resolved
     * @param to what is wanted
     */
    void convert(Type from, Type meant, Type to) {
        if (to.equals(Type.VOID_TYPE)) {
            drop(from);
        } else if (isReference(from) && isReference(to)) {
            if (!from.equals(to)) {
                code.checkCast(to);
            }
        } else if (isReference(from)) {
            // a number's box widens by itself, a character's does not
            Type unboxed = from.equals(CHARACTER) || meant.equals(CHARACTER) ? Type.CHAR_TYPE : to;
            code.unbox(unboxed);
            code.cast(unboxed, to);
        } else if (isReference(to)) {
            code.valueOf(from);
        } else {
            code.cast(from, to);
        }
    }

    private void drop(Type left) {
        if (left.getSize() == 2) {
            code.pop2();
        } else if (left.getSize() == 1) {
            code.pop();
        }
    }

    private static boolean isReference(Type type) {
        return REFERENCES.contains(type.getSort());
    }
}
