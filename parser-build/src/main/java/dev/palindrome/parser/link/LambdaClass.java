package dev.palindrome.parser.link;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.commons.TableSwitchGenerator;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The class that stands for all lambdas of a nest. It implements their interfaces; an object of it holds the number of its lambda
 * and what that has captured, and each method branches on the number.
 */
final class LambdaClass {

    private static final String SUFFIX = "$Lambdas";
    private static final String NUMBER = "number";
    private static final String FACTORY = "of";
    private static final Type OBJECT = Type.getType(Object.class);

    private final String host;
    private final Type type;
    private final Set<String> interfaces = new LinkedHashSet<>();
    private final Map<Method, List<Lambda>> methods = new LinkedHashMap<>();
    private final Set<List<Capture>> shapes = new LinkedHashSet<>();
    private int count;

    LambdaClass(String host) {
        this.host = host;
        this.type = Type.getObjectType(host + SUFFIX);
    }

    String name() {
        return type.getInternalName();
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Makes an object of this class instead. */
    void replace(InvokeDynamicInsnNode made, InsnList code) {
        Lambda lambda = Lambda.of(made, count++);
        interfaces.add(Type.getReturnType(made.desc).getInternalName());
        Method method = new Method(made.name, ((Type) made.bsmArgs[0]).getDescriptor());
        methods.computeIfAbsent(method, first -> new ArrayList<>()).add(lambda);
        List<Capture> shape = Capture.all(lambda.captured());
        shapes.add(shape);
        code.insertBefore(made, new IntInsnNode(Opcodes.SIPUSH, lambda.number()));
        code.set(made, new MethodInsnNode(Opcodes.INVOKESTATIC, name(), FACTORY, descriptor(shape, type)));
    }

    ClassNode write() {
        ClassNode written = new ClassNode();
        int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
        written.visit(Opcodes.V17, access, name(), null, OBJECT.getInternalName(), interfaces.toArray(String[]::new));
        written.visitNestHost(host);
        Set<Capture> fields = new LinkedHashSet<>();
        fields.add(new Capture(NUMBER, Type.INT_TYPE));
        shapes.forEach(fields::addAll);
        for (Capture field : fields) {
            written.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
                    field.name(),
                    field.type().getDescriptor(),
                    null,
                    null);
        }
        for (List<Capture> shape : shapes) {
            writeFactory(shape, written);
            writeConstructor(shape, written);
        }
        methods.forEach((method, lambdas) -> writeMethod(method, lambdas, written));
        return written;
    }

    private void writeFactory(List<Capture> shape, ClassNode written) {
        Method factory = new Method(FACTORY, descriptor(shape, type));
        GeneratorAdapter code = code(method(factory, Opcodes.ACC_STATIC, written));
        code.newInstance(type);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(type, new Method("<init>", descriptor(shape, Type.VOID_TYPE)));
        end(code);
    }

    private void writeConstructor(List<Capture> shape, ClassNode written) {
        Method constructor = new Method("<init>", descriptor(shape, Type.VOID_TYPE));
        GeneratorAdapter code = code(method(constructor, Opcodes.ACC_PRIVATE, written));
        code.loadThis();
        code.invokeConstructor(OBJECT, Method.getMethod("void <init>()"));
        int argument = 0;
        for (Capture field : numbered(shape)) {
            code.loadThis();
            code.loadArg(argument++);
            code.putField(type, field.name(), field.type());
        }
        end(code);
    }

    private void writeMethod(Method method, List<Lambda> lambdas, ClassNode written) {
        MethodNode node = method(method, Opcodes.ACC_PUBLIC, written);
        GeneratorAdapter code = code(node);
        code.loadThis();
        code.getField(type, NUMBER, Type.INT_TYPE);
        int[] numbers = lambdas.stream().mapToInt(Lambda::number).toArray();
        code.tableSwitch(numbers, new TableSwitchGenerator() {

            private final Iterator<Lambda> next = lambdas.iterator();

            @Override
            public void generateCase(int number, Label end) {
                node.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                writeCall(method, next.next(), code);
            }

            @Override
            public void generateDefault() {
                node.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
                code.throwException(Type.getType(IllegalStateException.class), "another kind of lambda");
            }
        });
        code.endMethod();
    }

    private void writeCall(Method method, Lambda lambda, GeneratorAdapter code) {
        if (lambda.isConstructor()) {
            code.newInstance(lambda.owner());
            code.dup();
        }
        Iterator<Type> taken = lambda.taken().iterator();
        for (Capture field : Capture.all(lambda.captured())) {
            code.loadThis();
            code.getField(type, field.name(), field.type());
            new Conversion(code).convert(field.type(), field.type(), taken.next());
        }
        Type[] arguments = method.getArgumentTypes();
        for (int i = 0; i < arguments.length; i++) {
            code.loadArg(i);
            new Conversion(code).convert(arguments[i], lambda.arguments().get(i), taken.next());
        }
        code.visitMethodInsn(
                lambda.call(),
                lambda.body().getOwner(),
                lambda.body().getName(),
                lambda.body().getDesc(),
                lambda.body().isInterface());
        new Conversion(code).convert(lambda.left(), lambda.result(), method.getReturnType());
        code.returnValue();
    }

    private static MethodNode method(Method method, int access, ClassNode written) {
        MethodNode node = new MethodNode(access, method.getName(), method.getDescriptor(), null, null);
        written.methods.add(node);
        return node;
    }

    private static GeneratorAdapter code(MethodNode node) {
        return new GeneratorAdapter(node, node.access, node.name, node.desc);
    }

    private static void end(GeneratorAdapter code) {
        code.returnValue();
        code.endMethod();
    }

    private static String descriptor(List<Capture> shape, Type result) {
        return Type.getMethodDescriptor(
                result, numbered(shape).stream().map(Capture::type).toArray(Type[]::new));
    }

    private static List<Capture> numbered(List<Capture> shape) {
        List<Capture> numbered = new ArrayList<>(shape);
        numbered.add(new Capture(NUMBER, Type.INT_TYPE));
        return numbered;
    }
}
