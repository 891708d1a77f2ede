package dev.palindrome.parser.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.LRETURN;
import static org.objectweb.asm.Opcodes.V11;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;

final class LeanClassesTest {

    private static final String ACCESS = "sample/Access";
    private static final String SHADED = "sample/MachineShaded";
    private static final String OPCODES = "com/dylibso/chicory/runtime/OpcodeImpl";
    private static final String MEMORY = "Lcom/dylibso/chicory/runtime/Memory;";
    private static final String INSTANCE = "Lcom/dylibso/chicory/runtime/Instance;";
    private static final int[] NUMBERS = {0, 1, -1, 2, Integer.MAX_VALUE, Integer.MIN_VALUE};

    static Stream<Arguments> comparisons() {
        return Stream.of("I32_EQ", "I32_NE", "I32_LT_S", "I32_GE_S", "I32_GT_S", "I32_LE_S", "I32_EQZ")
                .flatMap(name -> Stream.of(Arguments.of(name, IFEQ), Arguments.of(name, IFNE)));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void jumpsAsTheComparisonSaysWithoutCallingIt(String comparison, int jump) throws ReflectiveOperationException {
        byte[] whole = comparing(comparison, jump);

        byte[] lean = LeanClasses.rewritten(whole, ACCESS);

        assertThat(calls(lean)).isEmpty();
        for (int one : NUMBERS) {
            for (int other : NUMBERS) {
                assertThat(run(lean, one, other)).isEqualTo(run(whole, one, other));
            }
        }
    }

    @Test
    void leavesComparisonsWithoutSignsAlone() {
        assertThat(calls(LeanClasses.rewritten(comparing("I32_GE_U", IFNE), ACCESS)))
                .containsExactly(OPCODES + ".I32_GE_U");
    }

    @Test
    void leavesAComparisonWhoseResultIsKept() {
        byte[] whole = type("(II)I", code -> {
            code.visitVarInsn(ILOAD, 0);
            code.visitVarInsn(ILOAD, 1);
            code.visitMethodInsn(INVOKESTATIC, OPCODES, "I32_EQ", "(II)I", false);
            code.visitInsn(IRETURN);
        });

        assertThat(calls(LeanClasses.rewritten(whole, ACCESS))).containsExactly(OPCODES + ".I32_EQ");
    }

    @Test
    void asksNoLongerForInterruptions() {
        byte[] whole = type("(II)I", code -> {
            code.visitMethodInsn(INVOKESTATIC, SHADED, "checkInterruption", "()V", false);
            code.visitVarInsn(ILOAD, 0);
            code.visitInsn(IRETURN);
        });

        assertThat(calls(LeanClasses.rewritten(whole, ACCESS))).isEmpty();
    }

    @Test
    void goesToOurMemoryForWordsAndGlobals() {
        byte[] whole = type("(I" + MEMORY + INSTANCE + ")J", code -> {
            code.visitVarInsn(ILOAD, 0);
            code.visitInsn(ICONST_1);
            code.visitVarInsn(ALOAD, 1);
            code.visitMethodInsn(INVOKESTATIC, SHADED, "memoryReadInt", "(II" + MEMORY + ")I", false);
            code.visitVarInsn(ALOAD, 2);
            code.visitMethodInsn(INVOKESTATIC, SHADED, "readGlobal", "(I" + INSTANCE + ")J", false);
            code.visitInsn(LRETURN);
        });

        byte[] lean = LeanClasses.rewritten(whole, ACCESS);

        assertThat(calls(lean)).containsExactly(ACCESS + ".memoryReadInt", ACCESS + ".readGlobal");
        assertThat(node(lean).methods.get(0).instructions.get(4)).hasFieldOrPropertyWithValue("var", 1);
    }

    private static byte[] comparing(String comparison, int jump) {
        boolean one = comparison.endsWith("Z");
        return type("(II)I", code -> {
            Label target = new Label();
            code.visitVarInsn(ILOAD, 0);
            if (!one) {
                code.visitVarInsn(ILOAD, 1);
            }
            code.visitMethodInsn(INVOKESTATIC, OPCODES, comparison, one ? "(I)I" : "(II)I", false);
            code.visitJumpInsn(jump, target);
            code.visitInsn(ICONST_0);
            code.visitInsn(IRETURN);
            code.visitLabel(target);
            code.visitFrame(F_SAME, 0, null, 0, null);
            code.visitInsn(ICONST_1);
            code.visitInsn(IRETURN);
        });
    }

    private static byte[] type(String descriptor, Consumer<MethodVisitor> body) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String name = LeanClassesTest.class.getPackageName().replace('.', '/') + "/Sample";
        writer.visit(V11, ACC_PUBLIC, name, null, "java/lang/Object", null);
        MethodVisitor code = writer.visitMethod(ACC_PUBLIC | ACC_STATIC, "run", descriptor, null, null);
        code.visitCode();
        body.accept(code);
        code.visitMaxs(0, 0);
        code.visitEnd();
        writer.visitEnd();
        return writer.toByteArray();
    }

    private static int run(byte[] code, int one, int other) throws ReflectiveOperationException {
        Class<?> type = MethodHandles.lookup().defineHiddenClass(code, true).lookupClass();
        return (int) type.getMethod("run", int.class, int.class).invoke(null, one, other);
    }

    private static List<String> calls(byte[] code) {
        return Stream.of(node(code).methods.get(0).instructions.toArray())
                .filter(MethodInsnNode.class::isInstance)
                .map(MethodInsnNode.class::cast)
                .map(call -> call.owner + "." + call.name)
                .toList();
    }

    private static ClassNode node(byte[] code) {
        ClassNode node = new ClassNode();
        new ClassReader(code).accept(node, 0);
        return node;
    }
}
