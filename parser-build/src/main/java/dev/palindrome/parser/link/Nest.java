package dev.palindrome.parser.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A class and what is written inside it; they may call each other's private methods (JVM specification, 5.4.4). */
final class Nest {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

    /** Not that for lambdas that can be serialized, or are of several interfaces. */
    private static final String PLAIN_LAMBDA = "metafactory";

    private final String host;
    private final List<ClassNode> types = new ArrayList<>();

    Nest(String host) {
        this.host = host;
    }

    static String hostOf(ClassNode type) {
        return Objects.requireNonNullElse(type.nestHostClass, type.name);
    }

    void add(ClassNode type) {
        types.add(type);
    }

    /** Gives the classes that have changed, and the one that has come. */
    Set<ClassNode> link() {
        Set<ClassNode> changed = new LinkedHashSet<>();
        LambdaClass lambdas = new LambdaClass(host);
        for (ClassNode type : types) {
            for (MethodNode method : type.methods) {
                if (RecordMethod.link(method, type) || linkLambdas(method, lambdas)) {
                    changed.add(type);
                }
            }
        }
        if (!lambdas.isEmpty()) {
            changed.add(adopt(lambdas));
            changed.add(lambdas.write());
        }
        return changed;
    }

    private static boolean linkLambdas(MethodNode method, LambdaClass lambdas) {
        boolean found = false;
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
            if (instruction instanceof InvokeDynamicInsnNode made
                    && made.bsm.getOwner().equals(LAMBDAS)
                    && made.bsm.getName().equals(PLAIN_LAMBDA)) {
                lambdas.replace(made, method.instructions);
                found = true;
            }
        }
        return found;
    }

    private ClassNode adopt(LambdaClass lambdas) {
        ClassNode parent = types.stream()
                .filter(type -> type.name.equals(host))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(host + " is missing"));
        Set<String> members = new LinkedHashSet<>(Objects.requireNonNullElse(parent.nestMembers, List.of()));
        members.add(lambdas.name());
        parent.nestMembers = List.copyOf(members);
        return parent;
    }
}
