package dev.palindrome.parser.link;

import static org.objectweb.asm.commons.GeneratorAdapter.ADD;
import static org.objectweb.asm.commons.GeneratorAdapter.EQ;
import static org.objectweb.asm.commons.GeneratorAdapter.MUL;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** {@code equals} and {@code hashCode} of a record as javac writes them; {@code toString} is for people, and stays. */
final class RecordMethod {

    private static final String RECORDS = "java/lang/runtime/ObjectMethods";
    private static final Type OBJECTS = Type.getType(Objects.class);

    private final Type owner;
    private final List<RecordComponentNode> components;
    private final MethodNode method;
    private final GeneratorAdapter code;

    private RecordMethod(MethodNode method, ClassNode owner) {
        this.owner = Type.getObjectType(owner.name);
        this.components = Objects.requireNonNullElse(owner.recordComponents, List.of());
        this.method = method;
        this.code = new GeneratorAdapter(method, method.access, method.name, method.desc);
    }

    /** Writes the method anew, if it is one. */
    static boolean link(MethodNode method, ClassNode owner) {
        boolean links = Stream.of(method.instructions.toArray())
                .anyMatch(one -> one instanceof InvokeDynamicInsnNode made
                        && made.bsm.getOwner().equals(RECORDS)
                        && !made.name.equals("toString"));
        if (links) {
            method.instructions.clear();
            method.localVariables.clear();
            RecordMethod linked = new RecordMethod(method, owner);
            if (method.name.equals("equals")) {
                linked.writeEquals();
            } else {
                linked.writeHashCode();
            }
        }
        return links;
    }

    private void writeEquals() {
        Label different = code.newLabel();
        code.loadArg(0);
        code.instanceOf(owner);
        code.ifZCmp(EQ, different);
        for (RecordComponentNode component : components) {
            code.loadThis();
            load(component);
            code.loadArg(0);
            code.checkCast(owner);
            load(component);
            code.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
            code.ifZCmp(EQ, different);
        }
        code.push(true);
        code.returnValue();
        code.mark(different);
        method.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.push(false);
        code.returnValue();
    }

    private void writeHashCode() {
        code.push(0);
        for (RecordComponentNode component : components) {
            code.push(31);
            code.math(MUL, Type.INT_TYPE);
            code.loadThis();
            load(component);
            code.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
            code.math(ADD, Type.INT_TYPE);
        }
        code.returnValue();
    }

    /** Puts a component on the stack, a primitive one in its box: equal and hashed as {@code Record} says. */
    private void load(RecordComponentNode component) {
        Type type = Type.getType(component.descriptor);
        code.getField(owner, component.name, type);
        code.valueOf(type);
    }
}
