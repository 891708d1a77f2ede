package dev.palindrome.parser.lean;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Rewrites the code of a method.
 *
 * <p>Comparisons of numbers without a sign stay calls: C2 makes a mistake of them in some places where it sees through them,
 * and Chicory's own way around that has to stay in force (dylibso/chicory#843).
 */
final class LeanCode {

    private static final String OPCODES = "com/dylibso/chicory/runtime/OpcodeImpl";
    private static final String MEMORY = "Lcom/dylibso/chicory/runtime/Memory;)";
    private static final String INSTANCE = "Lcom/dylibso/chicory/runtime/Instance;)";

    /** The name of the class with Chicory's static methods ends so. */
    private static final String SHADED = "Shaded";

    private static final String INTERRUPTION = "checkInterruption";

    private static final Set<String> ACCESSES = Set.of(
            "memoryReadByte",
            "memoryReadShort",
            "memoryReadInt",
            "memoryReadLong",
            "memoryReadDouble",
            "memoryWriteByte",
            "memoryWriteShort",
            "memoryWriteInt",
            "memoryWriteLong",
            "memoryWriteDouble");

    private static final Set<String> GLOBALS = Set.of("readGlobal", "writeGlobal");

    /** For a comparison, the jump that is taken if it holds. */
    private static final Map<String, Integer> JUMPS = Map.of(
            "I32_EQZ", Opcodes.IFEQ,
            "I32_EQ", Opcodes.IF_ICMPEQ,
            "I32_NE", Opcodes.IF_ICMPNE,
            "I32_LT_S", Opcodes.IF_ICMPLT,
            "I32_GE_S", Opcodes.IF_ICMPGE,
            "I32_GT_S", Opcodes.IF_ICMPGT,
            "I32_LE_S", Opcodes.IF_ICMPLE);

    private final String access;

    LeanCode(String access) {
        this.access = access;
    }

    void rewrite(MethodNode method) {
        int instance = slotOfInstance(method);
        AbstractInsnNode at = method.instructions.getFirst();
        while (at != null) {
            AbstractInsnNode next = at.getNext();
            if (at instanceof MethodInsnNode call && call.getOpcode() == Opcodes.INVOKESTATIC) {
                next = rewrite(call, instance, method.instructions);
            }
            at = next;
        }
    }

    /** The generated functions get the memory and the instance as their last parameters. */
    private static int slotOfInstance(MethodNode method) {
        boolean function = (method.access & Opcodes.ACC_STATIC) != 0
                && method.desc.contains(MEMORY.substring(0, MEMORY.length() - 1) + INSTANCE);
        return function ? (Type.getArgumentsAndReturnSizes(method.desc) >> 2) - 2 : -1;
    }

    /** Gives the instruction to go on with. */
    private @Nullable AbstractInsnNode rewrite(MethodInsnNode call, int instance, InsnList code) {
        AbstractInsnNode next = call.getNext();
        if (call.owner.equals(OPCODES)) {
            Integer holds = JUMPS.get(call.name);
            return holds != null && next instanceof JumpInsnNode jump ? compare(call, holds, jump, code) : next;
        }
        if (call.owner.endsWith(SHADED)) {
            if (call.name.equals(INTERRUPTION)) {
                code.remove(call);
            } else if (ACCESSES.contains(call.name)) {
                call.owner = access;
            } else if (GLOBALS.contains(call.name)) {
                global(call, instance);
            }
        }
        return next;
    }

    /** Asks the memory instead of the instance: their parameters stand side by side. */
    private void global(MethodInsnNode call, int instance) {
        if (call.getPrevious() instanceof VarInsnNode load && load.var == instance) {
            load.var = instance - 1;
            call.owner = access;
            call.desc = call.desc.replace(INSTANCE, MEMORY);
        } else {
            throw new IllegalArgumentException("a global is asked for in an unknown way");
        }
    }

    /** Puts the jump on a comparison's result and the comparison into one. */
    private static @Nullable AbstractInsnNode compare(
            MethodInsnNode call, int holds, JumpInsnNode jump, InsnList code) {
        switch (jump.getOpcode()) {
            case Opcodes.IFNE -> jump.setOpcode(holds);
            case Opcodes.IFEQ -> jump.setOpcode(opposite(holds));
            default -> {
                return jump;
            }
        }
        code.remove(call);
        return jump.getNext();
    }

    /** Jumps and their opposites have numbers side by side, an odd one and the next (JVM specification, 6.5). */
    private static int opposite(int jump) {
        return (jump - 1 ^ 1) + 1;
    }
}
