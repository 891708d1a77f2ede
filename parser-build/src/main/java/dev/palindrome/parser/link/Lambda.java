package dev.palindrome.parser.link;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * A lambda or method reference.
 *
 * @param number which one of its nest
 * @param body the method that is called
 * @param captured what it is given when it is made
 * @param arguments what it is called with, generics resolved
 * @param result what it gives, generics resolved
 */
record Lambda(int number, Handle body, List<Type> captured, List<Type> arguments, Type result) {

    /** Reads what javac hands to {@link java.lang.invoke.LambdaMetafactory#metafactory}. */
    static Lambda of(InvokeDynamicInsnNode made, int number) {
        Type called = (Type) made.bsmArgs[2];
        return new Lambda(
                number,
                (Handle) made.bsmArgs[1],
                List.of(Type.getArgumentTypes(made.desc)),
                List.of(called.getArgumentTypes()),
                called.getReturnType());
    }

    boolean isConstructor() {
        return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    }

    Type owner() {
        return Type.getObjectType(body.getOwner());
    }

    /** What the body takes from the stack. */
    List<Type> taken() {
        List<Type> taken = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
        if (!isConstructor() && body.getTag() != Opcodes.H_INVOKESTATIC) {
            taken.add(0, owner());
        }
        return taken;
    }

    /** What the body leaves on the stack. */
    Type left() {
        return isConstructor() ? owner() : Type.getReturnType(body.getDesc());
    }

    /** The instruction that calls the body. */
    int call() {
        return switch (body.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            // a private method of the nest is called like any other
            default -> body.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
